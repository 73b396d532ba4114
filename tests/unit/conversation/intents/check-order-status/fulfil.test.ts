import { describe, expect, it } from '@jest/globals';
import { describeStatus } from '#conversation/intents/check-order-status/describe-status';
import { fulfil } from '#conversation/intents/check-order-status/fulfil';
import { gatherToFulfil } from '#conversation/intents/check-order-status/gather';
import { close, type Memory, message, slotOf, type Turn, YES_OR_NO } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aMemory, anIdentity, anOffer, aTask, known, waiting } from '../../../../support/a-memory.ts';
import { aMood } from '../../../../support/a-mood.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';
import { UNREACHABLE_FULFIL_PORTS } from '../../../../support/unreachable-ports.ts';

const stage = { kind: 'fulfillment' } as const;
const identity = anIdentity();
const telling = (memory: Partial<Memory> = {}) =>
  aTurn({
    stage,
    slots: orderSlots('12345', 'john.doe@email.com'),
    memory: aMemory({ identity, ...memory, lastIntent: 'CheckOrderStatus' }),
  });
const order = anOrder();
/** The answer for a customer whose order this is, with what was claimed and given back. */
async function answer(turn: Turn, told = order, isFirst = true) {
  const claims: string[] = [];
  const facts = await gatherToFulfil(turn, {
    ...UNREACHABLE_FULFIL_PORTS,
    orders: { findByNumber: () => Promise.resolve(told) },
    customers: { findById: () => Promise.resolve(aCustomer({ tier: 'Bronze' })) },
    identity: { readEpoch: () => Promise.resolve(identity.epoch) },
    claimOnce: (_, what) => Promise.resolve(claims.push(what) > 0 && isFirst),
    releaseClaim: (_, what) => Promise.resolve(void claims.push(`not ${what}`)),
  });
  return { ...fulfil(turn, facts), claims };
}
const late = anOrder({ expectedOn: '2026-03-08' });
const found = (told = order) => [message('checkOrderStatus.found'), describeStatus(told, '2026-03-09')];

describe('the status of an order', () => {
  it('is told with an offer of products like it, when nothing is wrong', async () => {
    const mood = aMood();

    expect(await answer(telling({ mood, task: aTask() }))).toMatchObject({
      move: { kind: 'confirm', intent: 'UpsellProducts' },
      say: [...found(), message('upsellProducts.offer', { category: 'Electronics' })],
      choices: YES_OR_NO,
      slots: { ProductCategory: slotOf('Electronics') },
      memory: aMemory({
        identity,
        mood: { ...mood, offers: 1 },
        known: { category: known('Electronics', 'remembered') },
        task: anOffer(),
        lastIntent: 'CheckOrderStatus',
      }),
    });
  });

  it('leaves the category that the customer named', async () => {
    const named = { category: known('Home') };

    expect((await answer(telling({ known: named }))).memory.known).toEqual(named);
  });

  it.each([
    ['an offer was made before', { mood: aMood({ offers: 1 }) }, 'conversation.anythingElse'],
    ['the last negative turn is one turn ago', { mood: aMood({ calm: 1 }) }, 'conversation.anythingElse'],
    ['the customer is upset', { mood: aMood({ lows: 1, calm: 0 }) }, 'mood.isItSolved'],
    ['another wish waits', { queue: [waiting('CaptureLeadInfo')] }, 'conversation.anythingElse'],
    ['another wish was interrupted', { suspended: [aTask()] }, 'conversation.anythingElse'],
  ] as const)('is told without one when %s', async (_, memory, closing) => {
    const turn = telling(memory);

    expect(await answer(turn)).toMatchObject(
      close(turn, 'fulfilled', {
        say: [...found(), message(closing)],
        memory: aMemory({ identity, ...memory, lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });

  it('is offered again two turns after the negative one', async () => {
    expect((await answer(telling({ mood: aMood({ calm: 2 }) }))).move).toEqual({
      kind: 'confirm',
      intent: 'UpsellProducts',
    });
  });

  it('opens a problem when the order is late, and names the choices', async () => {
    const turn = telling();

    expect(await answer(turn, late)).toMatchObject(
      close(turn, 'fulfilled', {
        say: [...found(late), message('checkOrderStatus.lateChoices')],
        memory: aMemory({ identity, mood: aMood({ problem: 1 }), lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });

  it('is told without an offer that was made before an older memory came back, and counts it', async () => {
    const { move, memory } = await answer(telling(), order, false);

    expect([move.kind, memory.mood.offers]).toEqual(['close', 1]);
  });

  it.each([
    ['claims the offer that it makes', {}, order, ['offer-1']],
    ['claims the second offer by its number', { mood: aMood({ score: 50, offers: 1 }) }, order, ['offer-2']],
    ['gives back the claim for a late order', {}, late, ['offer-1', 'not offer-1']],
    ["gives back the claim for somebody else's", {}, anOrder({ customerId: 'c-2' }), ['offer-1', 'not offer-1']],
    ['claims nothing that the mood forbids', { mood: aMood({ calm: 1 }) }, order, []],
  ] as const)('%s', async (_, memory, told, claims) => {
    expect((await answer(telling(memory), told)).claims).toEqual(claims);
  });

  it('solves a problem that turned out to be none', async () => {
    expect((await answer(telling({ mood: aMood({ problem: 1 }) }))).memory.mood.problem).toBe(0);
  });
});

describe('somebody who comes unverified', () => {
  it.each([
    ['nothing', orderSlots()],
    ['both slots filled', orderSlots('12345', 'john.doe@email.com')],
  ])('is asked to verify first, with %s', (_, slots) => {
    const turn = aTurn({ stage, slots, memory: aMemory({ identity, known: { orderNumber: known('12345') } }) });

    expect(fulfil(turn, { order: undefined, epoch: 2, offer: { kind: 'not-due' } })).toEqual({
      move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'OrderNumber' },
      say: [
        message('checkOrderStatus.verifyFirst'),
        message('question', { intent: 'CheckOrderStatus', slot: 'OrderNumber', attempt: 0 }),
      ],
      slots: orderSlots(),
      memory: aMemory({ epoch: 2, task: aTask() }),
    });
  });
});
