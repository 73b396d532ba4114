import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isUrlAllowed, lookupOuter } from './address-guard.ts';

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** From now until the last byte of the answer. */
  readonly deadlineMs: number;
  readonly mostBytes: number;
  /** For a sandbox on this machine. */
  readonly allowsLoopback: boolean;
}

export type Incoming =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed' };

/**
 * Sends one request to a stranger: until a deadline, for an answer of bounded size, without following redirects, and
 * never into an inner network. Never throws for what the other side does.
 */
export async function sendRequest({ url, body = '', mostBytes, deadlineMs, ...rest }: Outgoing): Promise<Incoming> {
  const target = URL.parse(url);
  if (!target || !isUrlAllowed(target, rest.allowsLoopback)) return { kind: 'failed' };
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const answer = await open(target, body, { ...rest, signal });
    const read = await readUpTo(answer, mostBytes);
    return read === undefined
      ? { kind: 'too-large' }
      : { kind: 'answered', status: answer.statusCode ?? 0, body: read };
  } catch {
    return { kind: signal.aborted ? 'late' : 'failed' };
  }
}

type Opening = Pick<Outgoing, 'method' | 'headers'> & { readonly signal: AbortSignal };

function open(url: URL, body: string, { method, headers, signal }: Opening): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    request(url, { method, headers, signal, lookup: lookupOuter }, resolve).once('error', reject).end(body);
  });
}

/** Undefined when there is more; the rest is not read. */
async function readUpTo(answer: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
