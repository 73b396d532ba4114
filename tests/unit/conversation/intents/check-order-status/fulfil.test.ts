import { describe, expect, it } from '@jest/globals';
import { describeStatus } from '#conversation/intents/check-order-status/describe-status';
import { fulfil } from '#conversation/intents/check-order-status/fulfil';
import { close, elicit, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenQuestion } from '../../../../support/a-memory.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';

const stage = { kind: 'fulfillment' } as const;

it('tells the status of the order and closes its question', () => {
  const memory = aMemory({ identity: anIdentity(), openQuestion: anOpenQuestion() });
  const turn = aTurn({ stage, slots: orderSlots('12345', 'john.doe@email.com'), memory });
  const order = anOrder();

  expect(fulfil(turn, { order })).toEqual(
    close(turn, 'fulfilled', {
      say: [
        message('checkOrderStatus.found'),
        describeStatus(order, '2026-03-09'),
        message('conversation.anythingElse'),
      ],
      memory: aMemory({ identity: anIdentity() }),
    }),
  );
});

describe('somebody who comes unverified', () => {
  it.each([
    ['nothing', orderSlots()],
    ['both slots filled', orderSlots('12345', 'john.doe@email.com')],
  ])('is asked to verify first, with %s', (_, slots) => {
    const turn = aTurn({ stage, slots });

    expect(fulfil(turn, { order: undefined })).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [message('checkOrderStatus.verifyFirst'), message('checkOrderStatus.askOrderNumber')],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });
});
