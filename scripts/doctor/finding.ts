/** What a check has found. Whatever isn't in order says what to do about it. */
export type Finding =
  | { readonly status: 'ok'; readonly what: string }
  | { readonly status: 'missing' | 'unknown'; readonly what: string; readonly advice: string };

export const ok = (what: string): Finding => ({ status: 'ok', what });
export const missing = (what: string, advice: string): Finding => ({ status: 'missing', what, advice });
export const unknown = (what: string, advice: string): Finding => ({ status: 'unknown', what, advice });

const LABELS = { ok: 'ok', missing: 'missing', unknown: "can't tell" } as const;
const LABEL_WIDTH = 12;

/** One line for what is in order, two for the rest. */
export function inWords(finding: Finding): string {
  const line = `${LABELS[finding.status].padEnd(LABEL_WIDTH)}${finding.what}`;
  return finding.status === 'ok' ? line : `${line}\n${' '.repeat(LABEL_WIDTH)}→ ${finding.advice}`;
}
