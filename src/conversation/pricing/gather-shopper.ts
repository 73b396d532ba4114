import { isInForce } from '#business/identity/index';
import { runningFor } from '#business/promotions/index';
import type { ManagePorts, Turn } from '../turn/index.ts';
import { type Shopper, STRANGER } from './shopper.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers' | 'orders' | 'promotions'>;

/** Reads who the prices are for and which sales are on for them, all at once; sales for members only for who is one. */
export async function gatherShopper(turn: Turn, ports: Ports): Promise<Shopper> {
  const [known, promotions] = await Promise.all([gatherCustomer(turn, ports), ports.promotions.list()]);
  const isMember = known.customer !== undefined;
  return { ...known, promotions: runningFor(promotions, { isMember, nowEpochSeconds: turn.nowEpochSeconds }) };
}

/** Nothing is read for somebody whom the conversation doesn't know. */
async function gatherCustomer(turn: Turn, { identity: identities, customers, orders }: Ports): Promise<Shopper> {
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
