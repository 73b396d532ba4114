import { isInForce } from '#business/identity/index';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import type { StatusFacts } from './fulfil.ts';

/** The order that the conversation was verified for; never the one that a slot names. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<StatusFacts> {
  const { identity } = turn.memory;
  if (!identity?.orderNumber) return { order: undefined, epoch: turn.memory.epoch };
  const [epoch, order] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.orders.findByNumber(identity.orderNumber),
  ]);
  const isTheirs = isInForce(identity, epoch, turn.nowEpochSeconds) && order?.customerId === identity.customerId;
  return { order: isTheirs ? order : undefined, epoch };
}
