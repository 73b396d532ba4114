import { readFile } from 'node:fs/promises';
import { fillInNow } from '../../local/stack/functions/fill-in-now.ts';
import { StackError } from '../../local/stack/stack-error.ts';

/** @throws StackError when the file is absent or holds no JSON */
export async function readEvent(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StackError('event-unreadable', `The event ${file} can't be read; there are some in tests/events.`, {
      cause: error,
    });
  });
  try {
    return fillInNow(JSON.parse(text), Math.floor(Date.now() / 1_000));
  } catch (error) {
    throw new StackError('event-no-json', `The event ${file} is no JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
