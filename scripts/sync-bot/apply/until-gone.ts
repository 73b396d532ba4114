import { isNamed } from '../errors.ts';

/**
 * Deletes a part, content when it turns out to be gone already: when the answer to a deletion is lost, the SDK asks
 * again and Lex says that there is no such part.
 */
export async function untilGone(remove: () => Promise<unknown>, describe: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!isNamed(error, 'PreconditionFailedException', 'ResourceNotFoundException')) throw error;
    if (await isThere(describe)) throw error;
  }
}

async function isThere(describe: () => Promise<unknown>): Promise<boolean> {
  try {
    await describe();
    return true;
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return false;
    throw error;
  }
}
