/** What became of a request; what each failure means to the conversation is in docs/chat-api.md. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly sentAtMs: number }
  | { readonly kind: 'over' | 'unknown' | 'too-long' | 'refused' }
  /** Nothing was done: the same may be sent again. */
  | { readonly kind: 'busy' | 'unavailable'; readonly retryAfterMs?: number }
  /** No answer came, or none of the API's: whether anything was done isn't known, and the same may be sent again. */
  | { readonly kind: 'lost' };

export type Failure = Exclude<Outcome<unknown>, { kind: 'answered' }>;

interface Problem {
  readonly code?: unknown;
  readonly retryAfterSeconds?: unknown;
}

const KIND_OF: ReadonlyMap<unknown, Failure['kind']> = new Map([
  ['conversation-over', 'over'],
  ['outcome-unknown', 'unknown'],
  ['too-long', 'too-long'],
  ['too-many-requests', 'busy'],
  ['unavailable', 'unavailable'],
  ['malformed', 'refused'],
  ['message-differs', 'refused'],
  ['not-found', 'refused'],
  ['method-not-allowed', 'refused'],
]);

/** A failure by its code; one without, such as a gateway's own, by its status. */
export function failureOf(status: number, problem: Problem): Failure {
  const kind = KIND_OF.get(problem.code) ?? kindOfStatus(status);
  const { retryAfterSeconds } = problem;
  const isTimed = typeof retryAfterSeconds === 'number' && retryAfterSeconds >= 0;
  if (kind === 'busy' || kind === 'unavailable')
    return isTimed ? { kind, retryAfterMs: retryAfterSeconds * 1000 } : { kind };
  return { kind };
}

function kindOfStatus(status: number): Failure['kind'] {
  if (status === 401) return 'over';
  if (status === 413) return 'too-long';
  if (status === 429) return 'busy';
  return status >= 500 ? 'lost' : 'refused';
}
