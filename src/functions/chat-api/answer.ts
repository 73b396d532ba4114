/** What goes wrong, as docs/chat-api.md says it; `detail` is for people. */
export const PROBLEMS = {
  malformed: { status: 400, detail: 'This request can’t be read.' },
  'conversation-over': { status: 401, detail: 'This conversation is over. Please begin a new one.' },
  'not-found': { status: 404, detail: 'There is nothing here.' },
  'method-not-allowed': { status: 405, detail: 'This can’t be done so.' },
  'message-differs': { status: 409, detail: 'Another message has the same id.' },
  'too-long': { status: 413, detail: 'That is too long. Please say it in fewer words.' },
  'too-many-requests': { status: 429, detail: 'That was a lot at once. Please wait a moment.' },
  'outcome-unknown': {
    status: 503,
    detail: 'We can’t tell whether that went through, and won’t do it twice. Please look at the conversation.',
  },
  unavailable: { status: 503, detail: 'We can’t answer right now. Please try again in a moment.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly detail: string }>>;
export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  readonly retryAfterSeconds?: number;
}

/** What a request led to. */
export type ChatAnswer =
  { readonly kind: 'done'; readonly status: 200 | 201; readonly content: object } | { readonly kind: 'gone' } | Problem;

export const problem = (code: ProblemCode, retryAfterSeconds?: number): Problem => ({
  kind: 'problem',
  code,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

export const done = (content: object, status: 200 | 201 = 200): ChatAnswer => ({ kind: 'done', status, content });
