import type { CustomerRepository, HashContact } from '../customers/index.ts';
import type { OrderRepository } from '../orders/index.ts';
import type { AttemptCounter, HashesAreEqual } from './ports.ts';
import { MAX_MISSES_PER_CONVERSATION, type Verification } from './verification.ts';

export interface OrderAndEmailClaim {
  readonly orderNumber: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email: string;
  readonly conversationId: string;
}

export interface VerificationPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly customers: Pick<CustomerRepository, 'findByEmailHash'>;
  readonly attempts: AttemptCounter;
  readonly hashContact: HashContact;
  readonly hashesAreEqual: HashesAreEqual;
}

/** Stands in for the hash of an order that doesn't exist, so that the comparison is made all the same. */
const NO_HASH = '-'.repeat(43);

/**
 * Verifies a customer by order number and the e-mail address on file: the one that the order was placed with, or the
 * present one of the customer whose order it is.
 *
 * The same work is done whatever exists: one read of the order, one query for the customer and one reserved attempt, in
 * parallel, then one comparison in constant time. A right answer after too many misses is still refused.
 *
 * @source docs/trust.md, "Identity"
 */
export async function verifyOrderAndEmail(
  claim: OrderAndEmailClaim,
  nowEpochSeconds: number,
  ports: VerificationPorts,
): Promise<Verification> {
  const scope = `conversation#${claim.conversationId}`;
  const emailHash = ports.hashContact(claim.email);
  const [order, customer, attempts] = await Promise.all([
    ports.orders.findByNumber(claim.orderNumber),
    ports.customers.findByEmailHash(emailHash),
    ports.attempts.reserve(scope, nowEpochSeconds),
  ]);

  const isOrdersAddress = ports.hashesAreEqual(order?.contactEmailHash ?? NO_HASH, emailHash);
  const isOwnersAddress = order !== undefined && customer?.customerId === order.customerId;
  if (attempts > MAX_MISSES_PER_CONVERSATION) return { kind: 'too-many-misses' };
  if (!order || !(isOrdersAddress || isOwnersAddress)) {
    return attempts === MAX_MISSES_PER_CONVERSATION ? { kind: 'too-many-misses' } : { kind: 'no-match' };
  }

  await ports.attempts.refund(scope, nowEpochSeconds);
  const { customerId, orderNumber } = order;
  return {
    kind: 'verified',
    identity: { customerId, orderNumber, email: claim.email, verifiedAtEpochSeconds: nowEpochSeconds },
  };
}
