import { isInForce } from '#business/identity/index';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { type Shopper, STRANGER } from './shopper.ts';

/** Reads who the prices are for, all at once; nothing for somebody whom the conversation doesn't know. */
export async function gatherShopper(
  turn: Turn,
  { identity: identities, customers, orders }: Pick<ManagePorts, 'identity' | 'customers' | 'orders'>,
): Promise<Shopper> {
  const { identity } = turn.memory;
  if (!identity) return STRANGER;
  const [epoch, customer, order] = await Promise.all([
    identities.readEpoch(turn),
    customers.findById(identity.customerId),
    identity.orderNumber === undefined ? undefined : orders.findByNumber(identity.orderNumber),
  ]);
  if (!isInForce(identity, epoch, turn.nowEpochSeconds) || !customer) return STRANGER;
  const isTheirs = order?.customerId === customer.customerId;
  return { ...STRANGER, customer, ...(isTheirs && { order }) };
}
