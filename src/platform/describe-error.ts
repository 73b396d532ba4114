/** An error made by this project: its message is written here and quotes nobody. */
interface OwnError extends Error {
  readonly code: string;
  readonly retryable: boolean;
}

function isOwn(thrown: unknown): thrown is OwnError {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && 'retryable' in thrown;
}

/** A stable name for what went wrong: the error's own code, or `unexpected`. */
export const codeOf = (thrown: unknown): string => (isOwn(thrown) ? thrown.code : 'unexpected');

/**
 * What may be logged of anything that was thrown.
 *
 * Messages of others can quote what a customer said ("Unexpected token 'j', \"john@…\" is not valid JSON"), so of them
 * only the name and the places in the code are kept.
 */
export function describeError(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  if (!isOwn(thrown)) return { name: thrown.name, frames };
  const { name, code, message, cause } = thrown;
  return { name, code, message, frames, ...(cause !== undefined && { cause: describeError(cause) }) };
}
