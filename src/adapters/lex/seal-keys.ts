import * as z from 'zod/mini';
import type { SealKeys } from './memory-seal.ts';

const KEY_BYTES = 32;

const key = z.pipe(
  z.base64(),
  z.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
);
const schema = z.object({
  current: z.string().check(z.regex(/^[\w-]{1,32}$/)),
  keys: z.record(z.string().check(z.regex(/^[\w-]{1,32}$/)), key),
});

/** The parameter that holds the seal's keys is not of its form. */
export class SealKeysInvalidError extends Error {
  readonly code = 'seal-keys-invalid';
  readonly retryable = false;

  constructor(reason: string) {
    super(`The seal's keys have to be {"current": "<id>", "keys": {"<id>": "<base64 of 32 bytes>"}}: ${reason}.`);
    this.name = 'SealKeysInvalidError';
  }
}

/**
 * Reads the seal's keys from their parameter: `{"current": "<id>", "keys": {"<id>": "<base64 of 32 bytes>"}}`.
 *
 * @throws SealKeysInvalidError, which names what is wrong and never a key
 */
export function parseSealKeys(json: string): SealKeys {
  const parsed = z.safeParse(schema, parseJson(json));
  if (!parsed.success) throw new SealKeysInvalidError(parsed.error.issues[0]?.path.join('.') || 'no JSON');
  const keys = new Map(Object.entries(parsed.data.keys));
  if ([...keys.values()].some((bytes) => bytes.length !== KEY_BYTES))
    throw new SealKeysInvalidError('a key is not 32 bytes');
  if (!keys.has(parsed.data.current)) throw new SealKeysInvalidError('the current key is missing');
  return { current: parsed.data.current, keys };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
