import type { JSONWebKeySet } from 'jose';
import * as z from 'zod/mini';

/** Members that only a private or shared key has: who can read them can sign in as any customer. */
const SECRET_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const publicKey = z
  .looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']), kid: z.string().check(z.minLength(1)) })
  .check(z.refine((key) => SECRET_MEMBERS.every((member) => !(member in key))));
const schema = z.object({ keys: z.array(publicKey) });

/** The parameter that holds the shop's public keys is not of its form. */
export class ShopJwksInvalidError extends Error {
  readonly code = 'shop-jwks-invalid';
  readonly retryable = false;

  constructor(where: string) {
    super(`The shop's keys have to be a JSON Web Key Set of public keys, each with a kid: ${where}.`);
    this.name = 'ShopJwksInvalidError';
  }
}

/**
 * Reads the shop's public keys from their parameter, a JSON Web Key Set.
 *
 * @returns undefined for a set without keys: the shop signs nobody in
 * @throws ShopJwksInvalidError, which names the place and never a key
 * @source RFC 7517, section 5
 */
export function parseJwks(json: string): JSONWebKeySet | undefined {
  const parsed = z.safeParse(schema, parseJson(json));
  if (!parsed.success) throw new ShopJwksInvalidError(parsed.error.issues[0]?.path.join('.') || 'no JSON');
  return parsed.data.keys.length > 0 ? parsed.data : undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
