import { describe, expect, it } from '@jest/globals';
import { parseSealKeys, SealKeysInvalidError } from '#adapters/lex/index';

const KEY_1 = Buffer.alloc(32, 1).toString('base64');
const KEY_2 = Buffer.alloc(32, 2).toString('base64');
const json = (value: unknown) => JSON.stringify(value);
const errorOf = (text: string): unknown => {
  try {
    return parseSealKeys(text);
  } catch (error) {
    return error;
  }
};

it('reads all keys by their ids, and which one is current', () => {
  const { current, keys } = parseSealKeys(json({ current: '2026-03', keys: { '2026-02': KEY_1, '2026-03': KEY_2 } }));

  expect(current).toBe('2026-03');
  expect(Object.fromEntries(keys)).toEqual({
    '2026-02': new Uint8Array(32).fill(1),
    '2026-03': new Uint8Array(32).fill(2),
  });
});

describe('what are no keys', () => {
  it.each([
    ['an empty text', '', 'no JSON'],
    ['no JSON', KEY_1, 'no JSON'],
    ['null', 'null', ''],
    ['an empty object', '{}', 'current'],
    ['no keys', json({ current: 'a', keys: {} }), 'the current key is missing'],
    ['a current key that is not among them', json({ current: 'b', keys: { a: KEY_1 } }), 'the current key is missing'],
    ['a key of 31 bytes', json({ current: 'a', keys: { a: Buffer.alloc(31, 1).toString('base64') } }), '32 bytes'],
    ['a key of 33 bytes', json({ current: 'a', keys: { a: Buffer.alloc(33, 1).toString('base64') } }), '32 bytes'],
    ['an empty key', json({ current: 'a', keys: { a: '' } }), '32 bytes'],
    ['a key that is not in base64', json({ current: 'a', keys: { a: '*'.repeat(44) } }), 'keys.a'],
    ['an id with a dot', json({ current: 'a.b', keys: { 'a.b': KEY_1 } }), 'current'],
    ['an id of 33 characters', json({ current: 'a'.repeat(33), keys: { ['a'.repeat(33)]: KEY_1 } }), 'current'],
    ['an old key that is too short', json({ current: 'a', keys: { a: KEY_1, b: 'AAAA' } }), '32 bytes'],
  ])('are refused: %s', (_, text, reason) => {
    const error = errorOf(text) as SealKeysInvalidError;

    expect(error).toBeInstanceOf(SealKeysInvalidError);
    expect(error).toMatchObject({ code: 'seal-keys-invalid', retryable: false });
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain(KEY_1);
  });
});
