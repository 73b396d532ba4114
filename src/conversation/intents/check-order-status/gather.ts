import { type Claimant, isInForce, mayPerform, type VerifiedIdentity } from '#business/identity/index';
import type { Order } from '#business/orders/index';
import type { FulfilPorts, ManagePorts, Turn } from '../../turn/index.ts';
import type { ManageFacts, OrderInHand } from './manage.ts';
import { readyToVerify } from './ready-to-verify.ts';
import { knownValues } from './slots.ts';

/** Reads only what the turn can use: a verified customer's order, or the verification once both facts are there. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ManageFacts> {
  const identity = await findOwnOrder(turn, ports);
  if (identity) return { kind: 'already-verified', identity };

  const claim = readyToVerify(turn);
  if (!claim) return { kind: 'anonymous' };
  return ports.identity.verifyByOrder(claim, claimantOf(turn), turn.memory.identity);
}

/** Until the chat API vouches for its callers, each conversation is a caller of its own. */
const claimantOf = ({ conversationId, nowEpochSeconds }: Turn): Claimant => ({
  conversationId,
  caller: conversationId,
  nowEpochSeconds,
});

/** The verified customer with the order they ask about: the one they name, or at the start the one they verified with. */
async function findOwnOrder(turn: Turn, ports: ManagePorts): Promise<(VerifiedIdentity & OrderInHand) | undefined> {
  const { identity } = turn.memory;
  const { orderNumber = orderAtStart(turn), email = identity?.email } = knownValues(turn);
  const isAllowed = mayPerform('tellOrderStatus', identity, turn.nowEpochSeconds) && email === identity?.email;
  if (!isAllowed || !identity || !orderNumber) return undefined;

  const [epoch, isTheirs] = await Promise.all([
    ports.identity.readEpoch(turn),
    orderNumber === identity.orderNumber || isOrderOf(identity, orderNumber, ports),
  ]);
  return isInForce(identity, epoch, turn.nowEpochSeconds) && isTheirs ? { ...identity, orderNumber } : undefined;
}

const orderAtStart = ({ stage, memory }: Turn): string | undefined =>
  stage.kind === 'start' ? memory.identity?.orderNumber : undefined;

async function isOrderOf(identity: VerifiedIdentity, orderNumber: string, { orders }: ManagePorts): Promise<boolean> {
  const order = await orders.findByNumber(orderNumber);
  return order?.customerId === identity.customerId;
}

/** The order that the conversation was verified for; never the one that a slot names. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<{ readonly order: Order | undefined }> {
  const { identity } = turn.memory;
  if (!identity?.orderNumber || !mayPerform('tellOrderStatus', identity, turn.nowEpochSeconds)) {
    return { order: undefined };
  }
  const [order, epoch] = await Promise.all([
    ports.orders.findByNumber(identity.orderNumber),
    ports.identity.readEpoch(turn),
  ]);
  const isTheirs = isInForce(identity, epoch, turn.nowEpochSeconds) && order?.customerId === identity.customerId;
  return { order: isTheirs ? order : undefined };
}
