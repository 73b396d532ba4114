const TIMEOUT_MS = 10_000;
/** A label is a page; what is much more is none. */
const MOST_BYTES = 5_000_000;
const PDF = '%PDF-';

/** The label's PDF from where EasyPost keeps it; undefined when it isn't there to be had, or is no PDF. */
export async function readLabel(url: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const bytes = await answer.bytes().catch(() => undefined);
  if (!bytes || bytes.length > MOST_BYTES) return undefined;
  return Buffer.from(bytes.subarray(0, PDF.length)).toString('latin1') === PDF ? bytes : undefined;
}
