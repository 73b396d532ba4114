import { maskEmailAddress } from '#business/customers/index';
import { isInForce, mayPerform, type VerifiedIdentity } from '#business/identity/index';
import { knownReturn, type LabelAsked, type ReturnName } from '#business/returns/index';
import { type Decision, type FulfilPorts, message, type Turn } from '../../turn/index.ts';
import { valuesOf } from '../../form/fill.ts';
import { end, endWithPerson } from './tell-return.ts';

/** Has the label that was asked for sent again, to the address on file alone; says where, and what stands in its way. */
export async function fulfilLabel(turn: Turn, ports: FulfilPorts): Promise<Decision> {
  const { nowEpochSeconds, today } = turn;
  const identity = await verified(turn, ports);
  if (!identity) return end(turn, message('request.nothingPending'));
  const { OrderNumber: orderNumber = '', rma = '' } = valuesOf(turn.memory.task?.filled ?? {});
  const { customerId } = identity;
  const name = { orderNumber, rma };
  const asked = await ports.askLabelAgain({ name, customerId, today, nowEpochSeconds });
  if (asked.kind !== 'asked') return sayWhyNot(turn, name, asked);
  const customer = await ports.customers.findById(customerId);
  return end(turn, message('processReturn.labelAgain', { rma, maskedEmail: maskEmailAddress(customer?.email ?? '') }));
}

/** Who asks, while what they proved holds. */
async function verified(turn: Turn, { identity: identities }: FulfilPorts): Promise<VerifiedIdentity | undefined> {
  const { nowEpochSeconds, memory } = turn;
  const { identity } = memory;
  const isTold =
    isInForce(identity, await identities.readEpoch(turn), nowEpochSeconds) &&
    mayPerform('tellOrderStatus', identity, nowEpochSeconds);
  return isTold ? identity : undefined;
}

function sayWhyNot(turn: Turn, name: ReturnName, asked: Exclude<LabelAsked, { kind: 'asked' }>): Decision {
  switch (asked.kind) {
    case 'too-often':
      return endWithPerson(turn, message('processReturn.labelTooOften', { rma: name.rma }));
    case 'no-label':
      return end(turn, message('processReturn.status', knownReturn(asked.returned)));
    case 'not-found':
      return end(turn, message('processReturn.noReturns', { orderNumber: name.orderNumber }));
  }
}
