import { isInForce, mayPerform } from '#business/identity/index';
import { fingerprintOf, outcomeOfReturn } from '#business/returns/index';
import { epochToName } from '../../form/open-case.ts';
import { offerAfterReturn } from '../../sign-up/index.ts';
import { type Decision, type FulfilPorts, message, type Turn } from '../../turn/index.ts';
import type { Confirmed } from './confirmed.ts';
import { fulfilCancellation } from './fulfil-cancellation.ts';
import { gatherShop } from './gather.ts';
import { end, tellOutcome } from './tell-return.ts';
import { judge, readBackOf, skusIn, wishIn } from './terms-in-words.ts';

/**
 * Does what was read back, from the pending record alone, which no client can change. A yes that comes again finds the
 * return itself.
 */
export async function fulfil(turn: Turn, ports: FulfilPorts): Promise<Decision> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const { nonce, filled } = memory.task ?? {};
  if (nonce === undefined) return nothingPending(turn);
  const orderNumber = filled?.['OrderNumber']?.value ?? '';
  const [pending, epoch, before] = await Promise.all([
    ports.confirmations.find(conversationId, nonce, nowEpochSeconds),
    epochToName(turn, ports),
    ports.recallReturn(orderNumber, conversationId, nonce),
  ]);
  const customerId = verifiedCustomer(turn, epoch);
  if (customerId === undefined) return nothingPending(turn);
  if (before?.customerId === customerId) return tellOutcome(turn, outcomeOfReturn(before));
  return pending ? doPending({ turn, pending, customerId }, ports) : nothingPending(turn);
}

async function doPending(confirmed: Confirmed, ports: FulfilPorts): Promise<Decision> {
  const { intent, values } = confirmed.pending;
  if (intent !== 'ProcessReturn') return nothingPending(confirmed.turn);
  return values['aspect'] === 'cancel' ? fulfilCancellation(confirmed, ports) : request(confirmed, ports);
}

/** The customer, while what they proved holds for money. */
function verifiedCustomer({ memory: { identity }, nowEpochSeconds }: Turn, epoch: number): string | undefined {
  const isAllowed =
    isInForce(identity, epoch, nowEpochSeconds) && mayPerform('requestReturn', identity, nowEpochSeconds);
  return isAllowed ? identity?.customerId : undefined;
}

/** Sets up what was read out, if it is still that. */
async function request({ turn, pending, customerId }: Confirmed, ports: FulfilPorts): Promise<Decision> {
  const { conversationId, nowEpochSeconds, today } = turn;
  const { values, nonce } = pending;
  const orderNumber = values['OrderNumber'] ?? '';
  const wish = wishIn(values);
  const shop = wish && (await gatherShop({ customerId, orderNumber }, ports, skusIn(values)));
  if (!wish || !shop) return nothingPending(turn);
  const judged = judge(wish, shop, turn);
  if (judged.kind === 'refused') return tellOutcome(turn, judged);
  const isAsRead =
    judged.kind === 'allowed' &&
    pending.readBackHash === ports.digest(JSON.stringify(readBackOf(wish, judged.terms, shop)));
  if (!isAsRead) return tellOutcome(turn, { kind: 'terms-changed' });
  const outcome = await ports.requestReturn({
    ...{ conversationId, customerId, nonce, orderNumber, wish, today, nowEpochSeconds },
    termsRead: fingerprintOf(judged.terms),
  });
  if (outcome.kind !== 'unknown') await ports.confirmations.take(conversationId, nonce, nowEpochSeconds);
  const told = tellOutcome(turn, outcome);
  return isSettled(outcome) ? offerAfterReturn(turn, told, ports) : told;
}

/** A parcel that was lost or damaged isn't settled before its replacement is there. */
const isSettled = (outcome: Parameters<typeof tellOutcome>[1]): boolean =>
  outcome.kind === 'approved' && !outcome.returned.trouble;

const nothingPending = (turn: Turn): Decision => end(turn, message('request.nothingPending'));
