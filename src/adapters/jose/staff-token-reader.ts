import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { StaffMember } from '#business/staff-words';

/** Where the team signs in. */
export interface StaffLogin {
  /** The user pool, as tokens name it. */
  readonly issuer: string;
  /** The page's own client: tokens of others sign nobody in. */
  readonly clientId: string;
  /** Where the pool's public keys are. */
  readonly jwksUri: string;
}

export type StaffTokenReading =
  | { readonly kind: 'staff'; readonly member: StaffMember }
  /** Somebody of the pool who isn't in the group. */
  | { readonly kind: 'not-staff' }
  | { readonly kind: 'refused' };

export type ReadStaffToken = (token: string, nowEpochSeconds: number) => Promise<StaffTokenReading>;

/** The pool's keys can't be fetched, so nobody can be told from a forger. */
export class StaffKeysUnavailableError extends Error {
  readonly code = 'staff-keys-unavailable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super("The staff pool's public keys can't be fetched.", options);
    this.name = 'StaffKeysUnavailableError';
  }
}

/** Cognito signs with RS256; EdDSA is for development. Shared keys are out. */
const ALGORITHMS = ['RS256', 'EdDSA'];
const GROUP = 'staff';
/** Nobody waits longer for the keys. */
const KEYS_TIMEOUT_MS = 3000;

/** What is wrong with the token itself. */
const REFUSALS: ReadonlySet<string> = new Set([
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWTExpired.code,
  errors.JWTInvalid.code,
]);

/**
 * Makes the reader of the team's access tokens. The API's authorizer has looked at them before; this looks again, so that
 * a route without one, or a local run, lets nobody in.
 *
 * @throws StaffKeysUnavailableError
 * @source https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export function createStaffTokenReader({ issuer, clientId, jwksUri }: StaffLogin): ReadStaffToken {
  const keyFor: JWTVerifyGetKey = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: KEYS_TIMEOUT_MS });
  return async (token, nowEpochSeconds) => {
    try {
      const { payload } = await jwtVerify(token, keyFor, {
        algorithms: ALGORITHMS,
        issuer,
        requiredClaims: ['sub', 'exp', 'client_id', 'token_use'],
        currentDate: new Date(nowEpochSeconds * 1000),
      });
      return judge(payload, clientId);
    } catch (cause) {
      if (cause instanceof errors.JOSEError && REFUSALS.has(cause.code)) return { kind: 'refused' };
      throw new StaffKeysUnavailableError({ cause });
    }
  };
}

/** An access token names its client by `client_id` and has no audience; an id token is no key to an API. */
function judge(claims: JWTPayload, clientId: string): StaffTokenReading {
  const { sub = '', token_use: use, username } = claims;
  if (use !== 'access' || claims['client_id'] !== clientId || typeof sub !== 'string' || sub === '')
    return { kind: 'refused' };
  const groups = claims['cognito:groups'];
  if (!Array.isArray(groups) || !groups.includes(GROUP)) return { kind: 'not-staff' };
  return { kind: 'staff', member: { staffId: sub, name: typeof username === 'string' ? username : sub } };
}
