/** Refused before anything was done; it may be asked again at once. */
const BUSY: readonly string[] = ['ConflictException', 'ThrottlingException'];
/** Refused before anything was done. */
const REFUSED: readonly string[] = ['AccessDeniedException', 'ResourceNotFoundException', 'ValidationException'];
/** Nobody was there to hear it. */
const NOBODY: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What a failed call to Lex says of the turn; `code` is the failure's name, and quotes nobody. */
export type LexFailure = { readonly code: string } & (
  | { readonly kind: 'not-taken'; readonly isBusy: boolean }
  /** `isEnded`: Lex has answered, so the turn isn't under way any more. */
  | { readonly kind: 'unknown'; readonly isEnded: boolean }
);

/** @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html#API_runtime_RecognizeText_Errors */
export function failureOf(thrown: unknown): LexFailure {
  const { name, code, $response } = (thrown ?? {}) as { name?: string; code?: string; $response?: unknown };
  const said = name ?? 'unexpected';
  if (BUSY.includes(said)) return { kind: 'not-taken', isBusy: true, code: said };
  if (REFUSED.includes(said)) return { kind: 'not-taken', isBusy: false, code: said };
  if (code !== undefined && NOBODY.includes(code)) return { kind: 'not-taken', isBusy: false, code };
  return { kind: 'unknown', isEnded: $response !== undefined, code: said };
}
