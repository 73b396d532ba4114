import { VERIFICATION_LIFETIME_SECONDS } from './policy.ts';

/** What raised a verified customer further, and when. */
export interface StepUp {
  readonly rung: 'last-four' | 'confirmed';
  readonly provedAtEpochSeconds: number;
}

/** Who the customer has shown to be. It travels sealed; the epoch ties it to what the store says now. */
export interface VerifiedIdentity {
  readonly customerId: string;
  /** The conversation's epoch that this verification began: log-out and every later verification raise it. */
  readonly epoch: number;
  readonly via: 'order-and-email' | 'one-time-code' | 'shop-token';
  /** The order that was verified with. */
  readonly orderNumber?: string;
  /** The address that was verified with, normalised. */
  readonly email?: string;
  readonly verifiedAtEpochSeconds: number;
  readonly stepUp?: StepUp;
}

/** True until two hours after the verification; idle expiry is the seal's. */
export function isFresh({ verifiedAtEpochSeconds }: VerifiedIdentity, nowEpochSeconds: number): boolean {
  const age = nowEpochSeconds - verifiedAtEpochSeconds;
  return age >= 0 && age < VERIFICATION_LIFETIME_SECONDS;
}

/**
 * True while a verification may be relied on: it is young enough, and the conversation hasn't moved on since.
 *
 * @param epoch what the store says in this very turn; a seal that was brought back names an earlier one
 */
export function isInForce(
  identity: VerifiedIdentity | undefined,
  epoch: number,
  nowEpochSeconds: number,
): identity is VerifiedIdentity {
  return identity !== undefined && identity.epoch === epoch && isFresh(identity, nowEpochSeconds);
}
