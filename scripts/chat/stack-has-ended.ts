export const STACK_HAS_ENDED =
  'The local stack has ended. Start it again with "npm start", and a new conversation with "npm run chat".';

/** Nobody listens any more, or whoever did is gone in the middle of the answer. */
const GONE = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

/** Whether a call failed because there is no stack to answer it, and not because Lex Local refused it. */
export function hasStackEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GONE.includes(String(error.code));
}
