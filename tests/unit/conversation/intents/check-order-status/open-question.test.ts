import { describe, expect, it } from '@jest/globals';
import { open, readBack } from '#conversation/intents/check-order-status/open-question';
import { validate } from '#conversation/intents/check-order-status/validate';
import { goBack } from '#conversation/repair/index';
import { message, proceed } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion, anOpenQuestion } from '../../../../support/a-memory.ts';
import { aTurn, inWords, orderSlots, understoodAs } from '../../../../support/a-turn.ts';

describe('opening a question', () => {
  it('remembers the question for the number', () => {
    expect(open(aTurn(), 'OrderNumber')).toEqual(aMemory({ openQuestion: anOpenQuestion() }));
  });

  it('remembers the question for the address with the number that is known', () => {
    expect(open(aTurn({ slots: orderSlots('12345') }), 'CustomerEmail')).toEqual(
      aMemory({ openQuestion: anOpenEmailQuestion() }),
    );
  });

  it('remembers the question for a yes with what was read back, the address masked', () => {
    const { openQuestion } = open(aTurn({ slots: orderSlots('00123', 'john.doe@email.com') }), 'confirmation', {
      isToBeConfirmed: true,
    });

    expect(openQuestion).toMatchObject({
      slot: null,
      reAsk: message('checkOrderStatus.confirmAgain', { orderNumber: '00123', maskedEmail: 'j•••@e•••.com' }),
    });
  });

  it.each([true, false])('keeps whether a value has to be confirmed: %s', (isToBeConfirmed) => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed }) });

    expect(open(aTurn({ memory }), 'OrderNumber').openQuestion?.isToBeConfirmed).toBe(isToBeConfirmed);
  });
});

it('reads back the number as it was typed', () => {
  expect(readBack(aTurn({ slots: orderSlots('#00-123', 'John.Doe@Email.com') }))).toEqual({
    orderNumber: '00123',
    maskedEmail: 'j•••@e•••.com',
  });
});

describe('coming back to the question after a digression', () => {
  const spoken = understoodAs("it's john.doe@email.com", 'john.doe@email.com');

  it.each([
    ['an order number in words', { ...orderSlots(), OrderNumber: inWords }, 'CustomerEmail'],
    ['an address within a sentence', { ...orderSlots(), CustomerEmail: spoken }, 'OrderNumber'],
  ] as const)('finds %s as well formed as before', (_, slots, question) => {
    const memory = open(aTurn({ slots }), question);
    const { slots: restored } = goBack(aTurn({ intent: 'Help', memory }), [message('help.text')]);
    const next = aTurn({ slots: restored, memory });

    expect(validate(next)).toEqual(proceed(next));
  });
});
