/** Verification attempts that one conversation may miss before a person has to help. */
export const MAX_MISSES_PER_CONVERSATION = 3;

/** How long a conversation's misses count, in seconds. */
export const ATTEMPT_WINDOW_SECONDS = 900;

/** How long a verification may be relied on at most, in seconds, however busy the conversation is. */
export const VERIFICATION_LIFETIME_SECONDS = 7200;

/** Who the customer has shown to be. Idle expiry is the seal's. */
export interface VerifiedIdentity {
  readonly customerId: string;
  /** The order that was verified with. */
  readonly orderNumber: string;
  /** The address that was verified with, normalised. */
  readonly email: string;
  readonly verifiedAtEpochSeconds: number;
}

/**
 * What verification found.
 *
 * `no-match` says nothing about which part was wrong, or whether the order exists: one answer for every kind of miss.
 */
export type Verification =
  | { readonly kind: 'verified'; readonly identity: VerifiedIdentity }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'too-many-misses' };

/** True while a verification may be relied on. */
export function isInForce(
  identity: VerifiedIdentity | undefined,
  nowEpochSeconds: number,
): identity is VerifiedIdentity {
  if (!identity) return false;
  const age = nowEpochSeconds - identity.verifiedAtEpochSeconds;
  return age >= 0 && age < VERIFICATION_LIFETIME_SECONDS;
}
