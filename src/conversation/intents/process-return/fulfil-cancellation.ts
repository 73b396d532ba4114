import { knownReturn } from '#business/returns/index';
import { type Decision, type FulfilPorts, message } from '../../turn/index.ts';
import type { Confirmed } from './confirmed.ts';
import { end, endWithPerson } from './tell-return.ts';

/** Cancels the return that was read out; doing it again changes nothing. */
export async function fulfilCancellation(
  { turn, pending, customerId }: Confirmed,
  ports: FulfilPorts,
): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const { OrderNumber: orderNumber = '', rma = '' } = pending.values;
  const outcome = await ports.cancelReturn({ name: { orderNumber, rma }, customerId, nowEpochSeconds });
  if (outcome.kind !== 'busy') await ports.confirmations.take(conversationId, pending.nonce, nowEpochSeconds);
  switch (outcome.kind) {
    case 'cancelled':
      return end(turn, message('processReturn.cancelled', { rma }));
    case 'busy':
      return end(turn, message('processReturn.busy', { rma }));
    case 'paid-already':
      return endWithPerson(turn, message('processReturn.paidAlready', { rma }));
    case 'too-late':
      return endWithPerson(turn, message('processReturn.tooLateToCancel', knownReturn(outcome.returned)));
    case 'not-found':
      return end(turn, message('request.nothingPending'));
  }
}
