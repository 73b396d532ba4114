import { currentValueMinor } from '#business/history/index';
import { isInForce } from '#business/identity/index';
import { stateOfWelcomeCode } from '#business/leads/index';
import { runningFor } from '#business/promotions/index';
import type { ExperimentPorts, FulfilPorts, Turn } from '../turn/index.ts';
import { showVariant } from '../experiments/index.ts';
import { type Shopper, STRANGER } from './shopper.ts';

type Ports = Pick<
  FulfilPorts,
  'identity' | 'customers' | 'orders' | 'promotions' | 'lifetimeValues' | 'consents' | 'points' | 'welcomeCodeOf'
> &
  ExperimentPorts;

/** Reads who the prices are for and which sales are on for them, all at once; sales for members only for who is one. */
export async function gatherShopper(turn: Turn, ports: Ports): Promise<Shopper> {
  const [known, promotions] = await Promise.all([gatherCustomer(turn, ports), ports.promotions.list()]);
  const isMember = known.customer !== undefined;
  return {
    ...known,
    ...(await goldLevelOf(turn, known, ports)),
    promotions: runningFor(promotions, { isMember, nowEpochSeconds: turn.nowEpochSeconds }),
  };
}

/** What Gold gives a customer who takes part in trying out another level: their prices are about to be shown. */
async function goldLevelOf(turn: Turn, { customer }: Shopper, ports: Ports): Promise<Pick<Shopper, 'goldLevel'>> {
  if (customer?.tier !== 'Gold') return {};
  const goldLevel = await showVariant(turn, 'gold-discount', ports, 'Gold');
  return goldLevel === 'twenty' ? {} : { goldLevel };
}

/** Nothing is read for somebody whom the conversation doesn't know. */
async function gatherCustomer(turn: Turn, ports: Ports): Promise<Shopper> {
  const { identity } = turn.memory;
  if (!identity) return STRANGER;
  const [epoch, { customer, ...code }, order, points, personal] = await Promise.all([
    ports.identity.readEpoch(turn),
    gatherProfile(turn, identity.customerId, ports),
    identity.orderNumber === undefined ? undefined : ports.orders.findByNumber(identity.orderNumber),
    ports.points.balanceOf(identity.customerId),
    gatherPersonal(turn, identity.customerId, ports),
  ]);
  if (!isInForce(identity, epoch, turn.nowEpochSeconds) || !customer) return STRANGER;
  const isTheirs = order?.customerId === customer.customerId;
  return { ...STRANGER, customer, ...code, points, ...(isTheirs && { order }), ...(personal && { personal }) };
}

/** The profile, and the welcome code that is found by its contacts, if it can still be used. */
async function gatherProfile(
  { nowEpochSeconds }: Turn,
  customerId: string,
  { customers, welcomeCodeOf }: Pick<Ports, 'customers' | 'welcomeCodeOf'>,
): Promise<Pick<Shopper, 'customer' | 'welcomeCode'>> {
  const customer = await customers.findById(customerId);
  if (!customer) return {};
  const welcomeCode = await welcomeCodeOf(customer);
  const isUsable = welcomeCode && stateOfWelcomeCode(welcomeCode, nowEpochSeconds) === 'issued';
  return { customer, ...(isUsable && { welcomeCode }) };
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
