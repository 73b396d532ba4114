import { STEP_UP_LIFETIME_SECONDS } from './policy.ts';
import { isFresh, type VerifiedIdentity } from './verified-identity.ts';

/** How sure we are of a customer, from the lowest to the highest. */
export const RUNGS = ['anonymous', 'order-and-email', 'last-four', 'confirmed'] as const;
export type Rung = (typeof RUNGS)[number];

/** The rung that each operation needs: the more it can cost the customer, the higher. */
export const OPERATIONS = {
  tellOrderStatus: 'order-and-email',
  requestReturn: 'last-four',
  changeContact: 'confirmed',
  refundElsewhere: 'confirmed',
  /** Given anew for each charge; see the conversation's purchases. */
  charge: 'last-four',
  chargeAboveLimit: 'confirmed',
  managePrivacy: 'confirmed',
} as const satisfies Record<string, Rung>;
export type Operation = keyof typeof OPERATIONS;

/**
 * The rung that a customer stands on now. A step-up counts for 15 minutes, what it was built on for two hours.
 *
 * Whether the conversation's epoch is still the same is for `isInForce` to say.
 */
export function rungOf(identity: VerifiedIdentity | undefined, nowEpochSeconds: number): Rung {
  if (!identity || !isFresh(identity, nowEpochSeconds)) return 'anonymous';
  const { stepUp } = identity;
  const age = nowEpochSeconds - (stepUp?.provedAtEpochSeconds ?? Infinity);
  return stepUp && age >= 0 && age < STEP_UP_LIFETIME_SECONDS ? stepUp.rung : 'order-and-email';
}

/** True when the customer stands high enough for the operation; otherwise a step-up is due. */
export const mayPerform = (
  operation: Operation,
  identity: VerifiedIdentity | undefined,
  nowEpochSeconds: number,
): boolean => RUNGS.indexOf(rungOf(identity, nowEpochSeconds)) >= RUNGS.indexOf(OPERATIONS[operation]);
