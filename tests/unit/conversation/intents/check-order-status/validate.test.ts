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
    ['a number within a sentence', { ...orderSlots(), OrderNumber: understoodAs('it was 12345, I think', '12345') }],
    ['an address', orderSlots(undefined, 'john.doe@email.com')],
    ['both', orderSlots('12345', 'john.doe@email.com')],
  ])('pass with %s', (_, slots) => {
    const turn = aTurn({ slots });

    expect(validate(turn)).toEqual(proceed(turn));
  });
});

describe('a malformed order number', () => {
  const unclear = message('checkOrderStatus.orderNumberUnclear');

  it.each(['12', '1234567890123', '-5', '12.5e3', 'abc', '<b>12</b>', '😀', ''])('is asked again for %j', (said) => {
    const turn = aTurn({ slots: { ...orderSlots(), OrderNumber: understoodAs(said, null) } });

    expect(validate(turn)).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [unclear],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion({ timesMissed: 1 }) }),
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
        memory: aMemory({ openQuestion: anOpenEmailQuestion({ timesMissed: 1 }) }),
      }),
    );
  });

  it('keeps a corrected number waiting for its confirmation', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });

    const decision = validate(aTurn({ slots: orderSlots('12345', 'john'), memory }));

    expect(decision.memory.openQuestion?.isToBeConfirmed).toBe(true);
  });
});

describe('the third malformed value in a row', () => {
  const missedTwice = { timesMissed: 2 };

  it.each([
    ['number', orderSlots('12'), anOpenQuestion(missedTwice)],
    ['address', orderSlots('12345', 'john'), anOpenEmailQuestion(missedTwice)],
  ])('lets the question for the %s go and offers a person', (_, slots, openQuestion) => {
    const decision = validate(aTurn({ slots, memory: aMemory({ openQuestion }) }));

    expect(decision.move).toEqual({ kind: 'listen' });
    expect(decision.say).toContainEqual(message('conversation.offerOfPerson', { contact: 'support@shop.example' }));
    expect(decision.memory.openQuestion).toBeUndefined();
  });

  it('is the first again once another question was asked between', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion(missedTwice) });

    expect(validate(aTurn({ slots: orderSlots('12'), memory })).move.kind).toBe('elicit');
  });
});
