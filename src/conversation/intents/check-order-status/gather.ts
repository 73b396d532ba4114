import { isInForce, type VerifiedIdentity } from '#business/identity/index';
import type { Order } from '#business/orders/index';
import type { FulfilPorts, ManagePorts, Turn } from '../../turn/index.ts';
import type { ManageFacts } from './manage.ts';
import { readyToVerify } from './ready-to-verify.ts';
import { knownValues } from './slots.ts';

/** Reads only what the turn can use: a verified customer's order, or the verification once both facts are there. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ManageFacts> {
  const identity = await findOwnOrder(turn, ports);
  if (identity) return { kind: 'already-verified', identity };

  const claim = readyToVerify(turn);
  if (!claim) return { kind: 'anonymous' };
  return ports.verify({ ...claim, conversationId: turn.conversationId }, turn.nowEpochSeconds);
}

/** The verified customer with the order they ask about: the one they name, or at the start the one they verified with. */
async function findOwnOrder(turn: Turn, ports: ManagePorts): Promise<VerifiedIdentity | undefined> {
  const { identity } = turn.memory;
  const { orderNumber, email = identity?.email } = knownValues(turn);
  if (!isInForce(identity, turn.nowEpochSeconds) || email !== identity.email) return undefined;
  if (!orderNumber) return turn.stage.kind === 'start' ? identity : undefined;
  return orderNumber === identity.orderNumber || (await isOrderOf(identity, orderNumber, ports))
    ? { ...identity, orderNumber }
    : undefined;
}

async function isOrderOf(identity: VerifiedIdentity, orderNumber: string, { orders }: ManagePorts): Promise<boolean> {
  const order = await orders.findByNumber(orderNumber);
  return order?.customerId === identity.customerId;
}

/** The order that the conversation was verified for; never the one that a slot names. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<{ readonly order: Order | undefined }> {
  const { identity } = turn.memory;
  if (!isInForce(identity, turn.nowEpochSeconds)) return { order: undefined };
  const order = await ports.orders.findByNumber(identity.orderNumber);
  return { order: order?.customerId === identity.customerId ? order : undefined };
}
