import { describe, expect, it } from '@jest/globals';
import { describeStatus } from '#conversation/intents/check-order-status/describe-status';
import { fulfil } from '#conversation/intents/check-order-status/fulfil';
import { close, type Memory, message, slotOf, YES_OR_NO } from '#conversation/turn/index';
import { aMemory, anIdentity, anOffer, aTask, known } from '../../../../support/a-memory.ts';
import { aMood } from '../../../../support/a-mood.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';

const stage = { kind: 'fulfillment' } as const;
const identity = anIdentity();
const telling = (memory: Partial<Memory> = {}) =>
  aTurn({
    stage,
    slots: orderSlots('12345', 'john.doe@email.com'),
    memory: aMemory({ identity, ...memory, lastIntent: 'CheckOrderStatus' }),
  });
const order = anOrder();
const late = anOrder({ expectedOn: '2026-03-08' });
const found = (told = order) => [message('checkOrderStatus.found'), describeStatus(told, '2026-03-09')];

describe('the status of an order', () => {
  it('is told with an offer of products like it, when nothing is wrong', () => {
    const mood = aMood();

    expect(fulfil(telling({ mood, task: aTask() }), { order, epoch: 1 })).toEqual({
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

  it('leaves the category that the customer named', () => {
    const named = { category: known('Home') };

    expect(fulfil(telling({ known: named }), { order, epoch: 1 }).memory.known).toEqual(named);
  });

  it.each([
    ['an offer was made before', { mood: aMood({ offers: 1 }) }, 'conversation.anythingElse'],
    ['the last negative turn is one turn ago', { mood: aMood({ calm: 1 }) }, 'conversation.anythingElse'],
    ['the customer is upset', { mood: aMood({ lows: 1, calm: 0 }) }, 'mood.isItSolved'],
    ['another wish waits', { queue: ['CaptureLeadInfo'] as const }, 'conversation.anythingElse'],
    ['another wish was interrupted', { suspended: [aTask()] }, 'conversation.anythingElse'],
  ] as const)('is told without one when %s', (_, memory, closing) => {
    const turn = telling(memory);

    expect(fulfil(turn, { order, epoch: 1 })).toEqual(
      close(turn, 'fulfilled', {
        say: [...found(), message(closing)],
        memory: aMemory({ identity, ...memory, lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });

  it('is offered again two turns after the negative one', () => {
    expect(fulfil(telling({ mood: aMood({ calm: 2 }) }), { order, epoch: 1 }).move).toEqual({
      kind: 'confirm',
      intent: 'UpsellProducts',
    });
  });

  it('opens a problem when the order is late, and asks whether that sorts it out', () => {
    const turn = telling();

    expect(fulfil(turn, { order: late, epoch: 1 })).toEqual(
      close(turn, 'fulfilled', {
        say: [...found(late), message('mood.isItSolved')],
        memory: aMemory({ identity, mood: aMood({ problem: 1 }), lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });

  it('solves a problem that turned out to be none', () => {
    expect(fulfil(telling({ mood: aMood({ problem: 1 }) }), { order, epoch: 1 }).memory.mood.problem).toBe(0);
  });
});

describe('somebody who comes unverified', () => {
  it.each([
    ['nothing', orderSlots()],
    ['both slots filled', orderSlots('12345', 'john.doe@email.com')],
  ])('is asked to verify first, with %s', (_, slots) => {
    const turn = aTurn({ stage, slots, memory: aMemory({ identity, known: { orderNumber: known('12345') } }) });

    expect(fulfil(turn, { order: undefined, epoch: 2 })).toEqual({
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
