import { describe, expect, it } from '@jest/globals';
import { validate } from '#conversation/intents/check-order-status/validate';
import { elicit, message, proceed } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion, anOpenQuestion } from '../../../../support/a-memory.ts';
import { aTurn, inWords, orderSlots, understoodAs } from '../../../../support/a-turn.ts';

describe('well-formed slots', () => {
  it.each([
    ['nothing', orderSlots()],
    ['a number', orderSlots('12345')],
    ['a number in words', { ...orderSlots(), OrderNumber: inWords }],
    ['an address', orderSlots(undefined, 'john.doe@email.com')],
    ['both', orderSlots('12345', 'john.doe@email.com')],
  ])('pass with %s', (_, slots) => {
    const turn = aTurn({ slots });

    expect(validate(turn)).toEqual(proceed(turn));
  });
});

describe('a malformed order number', () => {
  const unclear = message('checkOrderStatus.orderNumberUnclear');

  it.each(['12', '1234567890123', '-5', '12.5e3', 'abc', '<b>12345</b>', '😀', ''])('is asked again for %j', (said) => {
    const turn = aTurn({ slots: { ...orderSlots(), OrderNumber: understoodAs(said, null) } });

    expect(validate(turn)).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [unclear],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });

  it('is asked again without losing the address', () => {
    const turn = aTurn({ slots: orderSlots('12', 'john.doe@email.com') });

    const decision = validate(turn);

    expect(decision.slots).toEqual(orderSlots(undefined, 'john.doe@email.com'));
    expect(decision.memory.openQuestion?.filled).toEqual({ CustomerEmail: 'john.doe@email.com' });
  });

  it('comes before a malformed address', () => {
    const { move, say } = validate(aTurn({ slots: orderSlots('12', 'john') }));

    expect(move).toEqual({ kind: 'elicit', intent: 'CheckOrderStatus', slot: 'OrderNumber' });
    expect(say).toEqual([unclear]);
  });
});

describe('a malformed address', () => {
  it.each(['john', 'john@', 'john@localhost', 'John <john@example.com>', '😀'])('is asked again for %j', (said) => {
    const turn = aTurn({ slots: orderSlots('12345', said) });

    expect(validate(turn)).toEqual(
      elicit(turn, 'CustomerEmail', {
        say: [message('checkOrderStatus.emailUnclear')],
        slots: orderSlots('12345'),
        memory: aMemory({ openQuestion: anOpenEmailQuestion() }),
      }),
    );
  });

  it('keeps a corrected number waiting for its confirmation', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });

    const decision = validate(aTurn({ slots: orderSlots('12345', 'john'), memory }));

    expect(decision.memory.openQuestion?.isToBeConfirmed).toBe(true);
  });
});
