import { SquareError } from 'square';
import { SquareRequestError, SquareUnavailableError } from './errors.ts';

/**
 * Asks Square; a refusal with the code `meant` is as good as an answer: undefined then.
 *
 * @throws SquareUnavailableError, SquareRequestError
 */
export async function askSquare<Answer>(ask: () => PromiseLike<Answer>, meant?: string): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof SquareError)) throw new SquareUnavailableError({ cause });
    const code = cause.errors[0]?.code ?? 'UNKNOWN';
    if (code === meant) return undefined;
    throw isPassing(cause.statusCode) ? new SquareUnavailableError({ cause }) : new SquareRequestError(code, { cause });
  }
}

/** A request without a status didn't get through. */
const isPassing = (status = 503): boolean => status === 408 || status === 429 || status >= 500;
