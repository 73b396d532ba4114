import { currentValueMinor } from '#business/history/index';
import { isInForce } from '#business/identity/index';
import { runningFor } from '#business/promotions/index';
import type { FulfilPorts, Turn } from '../turn/index.ts';
import { type Shopper, STRANGER } from './shopper.ts';

type Ports = Pick<
  FulfilPorts,
  'identity' | 'customers' | 'orders' | 'promotions' | 'lifetimeValues' | 'consents' | 'points'
>;

/** Reads who the prices are for and which sales are on for them, all at once; sales for members only for who is one. */
export async function gatherShopper(turn: Turn, ports: Ports): Promise<Shopper> {
  const [known, promotions] = await Promise.all([gatherCustomer(turn, ports), ports.promotions.list()]);
  const isMember = known.customer !== undefined;
  return { ...known, promotions: runningFor(promotions, { isMember, nowEpochSeconds: turn.nowEpochSeconds }) };
}

/** Nothing is read for somebody whom the conversation doesn't know. */
async function gatherCustomer(turn: Turn, ports: Ports): Promise<Shopper> {
  const { identity } = turn.memory;
  if (!identity) return STRANGER;
  const [epoch, customer, order, points, personal] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.customers.findById(identity.customerId),
    identity.orderNumber === undefined ? undefined : ports.orders.findByNumber(identity.orderNumber),
    ports.points.balanceOf(identity.customerId),
    gatherPersonal(turn, identity.customerId, ports),
  ]);
  if (!isInForce(identity, epoch, turn.nowEpochSeconds) || !customer) return STRANGER;
  const isTheirs = order?.customerId === customer.customerId;
  return { ...STRANGER, customer, points, ...(isTheirs && { order }), ...(personal && { personal }) };
}

/** What personal prices are made from; undefined for who hasn't agreed to them. */
async function gatherPersonal(
  { nowEpochSeconds }: Turn,
  customerId: string,
  { consents, lifetimeValues }: Pick<Ports, 'consents' | 'lifetimeValues'>,
): Promise<Shopper['personal']> {
  const [hasConsented, kept] = await Promise.all([
    consents.hasConsented(customerId, 'profiling'),
    lifetimeValues.find(customerId),
  ]);
  if (!hasConsented) return undefined;
  const lifetimeValueMinor = currentValueMinor(kept, nowEpochSeconds);
  return lifetimeValueMinor === undefined ? {} : { lifetimeValueMinor };
}
