import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';

/** Why a token signs nobody in. Names for metrics: a customer hears none of them. */
export type ShopTokenRefusal =
  | 'malformed'
  | 'algorithm-not-allowed'
  | 'unknown-key'
  | 'forged'
  | 'expired'
  | 'claim-refused'
  | 'lives-too-long'
  | 'other-session';

export type ShopTokenReading =
  | { readonly kind: 'valid'; readonly customerId: string }
  | { readonly kind: 'refused'; readonly reason: ShopTokenRefusal };

export interface ShopTokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Longest life of a token, and its longest age. */
  readonly maxAgeSeconds: number;
}

/** Reads the token with which the shop vouches for its logged-in customer. */
export type ReadShopToken = (token: string, sessionId: string, nowEpochSeconds: number) => Promise<ShopTokenReading>;

/** Signatures that only the shop can make. Shared keys are out: "HS256" would take the public key for the secret. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];

/** How far the shop's clock may be from ours. */
const CLOCK_TOLERANCE_SECONDS = 5;

const MAX_CUSTOMER_ID_LENGTH = 128;

/**
 * Makes the reader of shop tokens: JSON Web Tokens signed by a key of this set for this audience, with `sub` the
 * customer's id, `iat` and `exp` at most `maxAgeSeconds` apart, and, if the shop wants it bound to one conversation,
 * `sid` the Lex session's id. Everything else is refused, whatever it is; nothing is thrown.
 *
 * @source RFC 7519, RFC 8725
 */
export function createShopTokenReader(jwks: JSONWebKeySet, rules: ShopTokenRules): ReadShopToken {
  const keyFor = createLocalJWKSet(jwks);
  const { issuer, audience, maxAgeSeconds } = rules;
  return async (token, sessionId, nowEpochSeconds) => {
    try {
      const { payload } = await jwtVerify(token, keyFor, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['sub', 'iat', 'exp'],
        maxTokenAge: maxAgeSeconds,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: new Date(nowEpochSeconds * 1000),
      });
      return judge(payload, sessionId, maxAgeSeconds);
    } catch (error) {
      // jose tells every refusal by throwing; a key that it can't use is one as well.
      return { kind: 'refused', reason: reasonOf(error) };
    }
  };
}

/** What is beyond the library: how long the token lives, and whose conversation it is for. */
function judge({ sub = '', iat = 0, exp = 0, sid }: JWTPayload, sessionId: string, maxAgeSeconds: number) {
  const refused = (reason: ShopTokenRefusal): ShopTokenReading => ({ kind: 'refused', reason });
  // The library checks that there is a subject, not that it is a text.
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_CUSTOMER_ID_LENGTH) return refused('claim-refused');
  if (exp - iat > maxAgeSeconds) return refused('lives-too-long');
  if (sid !== undefined && sid !== sessionId) return refused('other-session');
  return { kind: 'valid', customerId: sub } satisfies ShopTokenReading;
}

/** The library's codes in our words. */
const REASONS: ReadonlyMap<string, ShopTokenRefusal> = new Map([
  [errors.JOSEAlgNotAllowed.code, 'algorithm-not-allowed'],
  [errors.JOSENotSupported.code, 'algorithm-not-allowed'],
  [errors.JWKSNoMatchingKey.code, 'unknown-key'],
  [errors.JWKSMultipleMatchingKeys.code, 'unknown-key'],
  [errors.JWSSignatureVerificationFailed.code, 'forged'],
  [errors.JWTExpired.code, 'expired'],
  [errors.JWTClaimValidationFailed.code, 'claim-refused'],
]);

function reasonOf(error: unknown): ShopTokenRefusal {
  const code = error instanceof errors.JOSEError ? error.code : '';
  return REASONS.get(code) ?? 'malformed';
}
