import { isInForce } from '#business/identity/index';
import type { ManagePorts, Turn } from '../turn/index.ts';
import type { PointsFacts } from './answer-points.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers' | 'points'>;

/** Reads profile and points at once, for who is verified by order and e-mail, a code or the shop; nothing for others. */
export async function gatherPoints(
  turn: Turn,
  { identity: identities, customers, points }: Ports,
): Promise<PointsFacts> {
  const { identity } = turn.memory;
  if (!identity) return undefined;
  const [epoch, customer, balance] = await Promise.all([
    identities.readEpoch(turn),
    customers.findById(identity.customerId),
    points.balanceOf(identity.customerId),
  ]);
  if (!isInForce(identity, epoch, turn.nowEpochSeconds) || !customer) return undefined;
  return { tier: customer.tier, balance };
}
