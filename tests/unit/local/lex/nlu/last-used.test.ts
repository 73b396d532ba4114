import { describe, expect, test } from '@jest/globals';
import { createLastUsed } from '../../../../../local/lex/nlu/last-used.ts';

/** What had to be made, in order, when the keys were asked for one after the other. */
async function madeFor(keys: string[], make = (key: string) => Promise.resolve(key)): Promise<string[]> {
  const made: string[] = [];
  const lastUsed = createLastUsed<string>(2);
  for (const key of keys) await lastUsed(key, () => (made.push(key), make(key))).catch(() => undefined);
  return made;
}

describe('createLastUsed', () => {
  test('makes a value once while it is used', async () => {
    expect(await madeFor(['a', 'a', 'b', 'a'])).toEqual(['a', 'b']);
  });

  test('forgets the one that was not used for longest', async () => {
    expect(await madeFor(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b', 'c', 'b']);
  });

  test('makes again what failed', async () => {
    expect(await madeFor(['a', 'a'], () => Promise.reject(new Error('no')))).toEqual(['a', 'a']);
  });
});
