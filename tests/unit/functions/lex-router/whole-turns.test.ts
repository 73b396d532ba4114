import { describe, expect, it } from '@jest/globals';
import type { LexResponse } from '#adapters/lex/index';
import { NO_POINTS } from '#business/loyalty/index';
import { renderEnUs } from '#conversation/messages/index';
import type { ManagePorts } from '#conversation/turn/index';
import { createDialogManagement } from '../../../../src/functions/dialog-management/handler.ts';
import { createFulfillment } from '../../../../src/functions/fulfillment/handler.ts';
import { createSlotValidation } from '../../../../src/functions/slot-validation/handler.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { anOrder } from '../../../support/an-order.ts';
import { AROUND } from '../../../support/a-turn.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';
import { aRouter, aSeal, type Event } from './a-router.ts';

const surroundings = () => AROUND;
const orders = createInMemoryOrders(anOrder());
const identity: ManagePorts['identity'] = {
  ...UNREACHABLE_PORTS.identity,
  verifyByOrder: () => Promise.resolve({ kind: 'verified', identity: anIdentity() }),
  readEpoch: () => Promise.resolve(anIdentity().epoch),
};

/** The router with its three real concerns in this process; what passes between them is JSON, as through Lambda. */
function aBot() {
  const concerns = {
    slotValidation: createSlotValidation(surroundings, renderEnUs),
    dialogManagement: createDialogManagement(surroundings, renderEnUs, {
      ...UNREACHABLE_PORTS,
      orders,
      identity,
      points: { balanceOf: () => Promise.resolve(NO_POINTS) },
      storeCredit: { balancesOf: () => Promise.resolve([]) },
      callerOf: () => Promise.resolve('shared'),
    }),
    fulfillment: createFulfillment(surroundings, renderEnUs, {
      ...UNREACHABLE_FULFIL_PORTS,
      ...{ orders, identity, claimOnce: () => Promise.resolve(true) },
      customers: { findById: () => Promise.resolve(aCustomer({ tier: 'Bronze' })) },
    }),
  };
  const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const answer = (concern: keyof typeof concerns) => async (event: Event) => ({
    kind: 'answered' as const,
    payload: overJson(await concerns[concern](overJson(event))),
  });
  return aRouter({
    slotValidation: answer('slotValidation'),
    dialogManagement: answer('dialogManagement'),
    fulfillment: answer('fulfillment'),
  });
}
const textsOf = ({ messages = [] }: LexResponse) => messages.map(({ content = '' }) => content);
const introductions = (texts: readonly string[]) => texts.filter((text) => text.includes('automated assistant')).length;

describe('the first words of a conversation', () => {
  it.each([
    ['nothing', {}],
    ['an order number', { OrderNumber: '12345' }],
    ['a malformed number', { OrderNumber: '12' }],
  ])('say once that this is an automated assistant when it began with %s', async (_, said) => {
    const answer = await aBot().route(aLexEvent({ label: 'Start', said }));

    expect(introductions(textsOf(answer))).toBe(1);
    expect(textsOf(answer)[0]).toContain('automated assistant');
  });

  it('say it with the status when all was known at once', async () => {
    const bot = aBot();
    const said = { OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' };
    const first = await bot.route(aLexEvent({ label: 'Start', said }));
    const { sessionAttributes = {} } = first.sessionState;

    const second = await bot.route(aLexEvent({ source: 'FulfillmentCodeHook', said, sessionAttributes }));

    expect(textsOf(first)).toEqual([]);
    expect(textsOf(second)[0]).toContain('automated assistant');
  });

  it('say it once over two turns', async () => {
    const bot = aBot();
    const first = await bot.route(aLexEvent({ label: 'Start' }));
    const { sessionAttributes = {} } = first.sessionState;

    const second = await bot.route(
      aLexEvent({ label: 'OrderNumber-Captured', said: { OrderNumber: '12345' }, sessionAttributes }),
    );

    expect(introductions(textsOf(first))).toBe(1);
    expect(textsOf(second)).toEqual([
      'Thank you.',
      'To verify your identity, please provide the email address associated with this order.',
    ]);
  });
});

it('tells the status of the order that was verified', async () => {
  const sessionAttributes = { sealedMemory: aSeal(aMemory({ identity: anIdentity() })) };

  const answer = await aBot().route(
    aLexEvent({ source: 'FulfillmentCodeHook', said: { OrderNumber: '777' }, sessionAttributes }),
  );

  expect(textsOf(answer)).toContain(
    'Order #12345 is currently being prepared for shipment. You should receive it by tomorrow.',
  );
});
