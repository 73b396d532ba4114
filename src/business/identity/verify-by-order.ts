import type { Customer } from '../customers/index.ts';
import type { Order } from '../orders/index.ts';
import { refundAttempt, refuseAttempt, reserveAttempt } from './attempt.ts';
import type { Claim, ClaimOutcome, Theirs } from './outcomes.ts';
import type { Claimant, HashesAreEqual, IdentityPorts } from './ports.ts';
import { claimScopes } from './scopes.ts';
import type { StepUp, VerifiedIdentity } from './verified-identity.ts';

/** Stands in for the hash of an order that doesn't exist, so that the comparison is made all the same. */
const NO_HASH = '-'.repeat(43);

/**
 * Verifies a customer by order number and the e-mail address on file: the one that the order was placed with, or the
 * present one of the customer whose order it is.
 *
 * ```
 * first trip    order · customer · epoch · an attempt against session, caller, order, everybody · locks     whatever exists
 * second trip   right: new epoch · refunds    wrong: nothing    code needed: the code's request    locked: the lock
 * ```
 *
 * Too many misses are answered before the claim is looked at, so a right claim hears then what a wrong one hears.
 *
 * A memory of another epoch than the present one has come back from before a log-out: what was said then isn't judged.
 *
 * @param before what the conversation's memory says; a step-up of the same customer stays
 * @source docs/trust.md, "Identity"
 */
export async function verifyByOrder(
  claim: Claim,
  who: Claimant,
  { epoch: remembered, identity: current }: ClaimsMemory,
  ports: IdentityPorts,
): Promise<ClaimOutcome> {
  const now = who.nowEpochSeconds;
  const emailHash = await ports.hash(claim.email);
  const [order, customer, present, attempt] = await Promise.all([
    ports.orders.findByNumber(claim.orderNumber),
    ports.customers.findByEmailHash(emailHash),
    ports.conversations.readEpoch(who),
    reserveAttempt(claimScopes(claim.orderNumber, who), now, ports),
  ]);
  const target = ownerOf({ order, customer, emailHash }, ports.hashesAreEqual);

  const { standing } = attempt;
  if (standing.kind === 'locked') return { kind: 'locked', minutes: await refuseAttempt(attempt, standing, ports) };
  if (standing.kind === 'code-needed') {
    const { conversationId } = who;
    return { kind: 'code-needed', code: await ports.requestCode({ conversationId, claim, target }, now) };
  }
  if (present !== remembered) return { kind: 'stale', epoch: present };
  if (target === undefined) return { kind: 'no-match' };

  const [epoch] = await Promise.all([ports.conversations.raiseEpoch(who), refundAttempt(attempt, ports)]);
  const stepUp = keptStepUp(current, target, epoch);
  return {
    kind: 'verified',
    identity: {
      customerId: target,
      epoch,
      via: 'order-and-email',
      orderNumber: claim.orderNumber,
      email: claim.email,
      verifiedAtEpochSeconds: now,
      ...(stepUp && { stepUp }),
    },
    ...theirsIn({ order, customer }),
  };
}

/** What the conversation's memory says of who the customer is. */
export interface ClaimsMemory {
  /** The epoch that the memory is of. */
  readonly epoch: number;
  readonly identity?: VerifiedIdentity | undefined;
}

interface Found {
  readonly order: Order | undefined;
  readonly customer: Customer | undefined;
  readonly emailHash: string;
}

/** The customer whose order it is, when the address is the order's or theirs. */
function ownerOf({ order, customer, emailHash }: Found, hashesAreEqual: HashesAreEqual): string | undefined {
  const isOrdersAddress = hashesAreEqual(order?.contactEmailHash ?? NO_HASH, emailHash);
  const isOwnersAddress = order !== undefined && customer?.customerId === order.customerId;
  return isOrdersAddress || isOwnersAddress ? order?.customerId : undefined;
}

/** The customer by address is the order's owner, or an address of before has led to the order alone. */
function theirsIn({ order, customer }: Pick<Found, 'order' | 'customer'>): { readonly theirs?: Theirs } {
  if (!order) return {};
  return { theirs: { order, customer: customer?.customerId === order.customerId ? customer : undefined } };
}

/** Only the identity of the epoch just before was still in force: an older one brings no step-up back. */
function keptStepUp(current: VerifiedIdentity | undefined, customerId: string, epoch: number): StepUp | undefined {
  return current?.customerId === customerId && current.epoch === epoch - 1 ? current.stepUp : undefined;
}
