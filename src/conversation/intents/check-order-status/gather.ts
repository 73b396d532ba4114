import { isInForce } from '#business/identity/index';
import type { Order } from '#business/orders/index';
import type { FulfilPorts, ManagePorts, Turn } from '../../turn/index.ts';
import type { ManageFacts } from './manage.ts';
import { readyToVerify } from './ready-to-verify.ts';
import { knownValues } from './slots.ts';

/** Reads only what the turn can use: a verified customer's order, or the verification once both facts are there. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ManageFacts> {
  const { identity } = turn.memory;
  const { orderNumber, email } = knownValues(turn);

  if (isInForce(identity, turn.nowEpochSeconds) && (email === undefined || email === identity.email)) {
    if (!orderNumber || orderNumber === identity.orderNumber) return { kind: 'already-verified', identity };
    const order = await ports.orders.findByNumber(orderNumber);
    if (order?.customerId === identity.customerId) {
      return { kind: 'already-verified', identity: { ...identity, orderNumber } };
    }
  }

  const claim = readyToVerify(turn);
  if (!claim) return { kind: 'anonymous' };
  return ports.verify({ ...claim, conversationId: turn.conversationId }, turn.nowEpochSeconds);
}

/** The order that the conversation was verified for; never the one that a slot names. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<{ readonly order: Order | undefined }> {
  const { identity } = turn.memory;
  if (!isInForce(identity, turn.nowEpochSeconds)) return { order: undefined };
  const order = await ports.orders.findByNumber(identity.orderNumber);
  return { order: order?.customerId === identity.customerId ? order : undefined };
}
