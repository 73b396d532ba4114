import { describe, expect, it } from '@jest/globals';
import { manage, type ManageFacts } from '#conversation/intents/check-order-status/manage';
import { confirm, elicit, listen, message, proceed, type Stage } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenEmailQuestion, anOpenQuestion } from '../../../../support/a-memory.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';

const ANONYMOUS = { kind: 'anonymous' } as const;
const STAGES: readonly Stage[] = [
  { kind: 'start' },
  { kind: 'slot-captured', slot: 'CustomerEmail' },
  { kind: 'slot-missed', slot: 'CustomerEmail' },
  { kind: 'confirmation-answered', answer: 'yes' },
  { kind: 'confirmation-answered', answer: 'no' },
  { kind: 'confirmation-answered', answer: 'unclear' },
  { kind: 'fulfillment' },
];
const both = orderSlots('12345', 'john.doe@email.com');
const readBack = { orderNumber: '12345', maskedEmail: 'j•••@e•••.com' };

describe.each(STAGES)('at %j', (stage) => {
  const identity = anIdentity();
  const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });

  it.each(['verified', 'already-verified'] as const)('goes on silently when %s, with the verified values', (kind) => {
    const turn = aTurn({ stage, slots: orderSlots('777', 'ada@example.com'), memory });

    expect(manage(turn, { kind, identity })).toEqual(proceed(turn, { slots: both, memory: aMemory({ identity }) }));
  });

  it('starts over after a miss, telling nothing of what was wrong', () => {
    const turn = aTurn({ stage, slots: both, memory });

    expect(manage(turn, { kind: 'no-match' })).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [message('checkOrderStatus.noMatch')],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });

  it.each([
    [{ kind: 'code-needed', code: { kind: 'no-more' } }, 15],
    [{ kind: 'locked', minutes: 60 }, 60],
  ] satisfies [ManageFacts, number][])('turns to a person after too many misses: %j', (facts, minutes) => {
    const turn = aTurn({ stage, slots: both, memory });

    expect(manage(turn, facts)).toEqual(
      listen(turn, {
        say: [message('checkOrderStatus.tooManyMisses', { contact: 'support@shop.example', minutes })],
        memory: aMemory(),
      }),
    );
  });

  it('keeps the verification that was in force when another order is missed', () => {
    const turn = aTurn({ stage, slots: both, memory: aMemory({ identity }) });

    expect(manage(turn, { kind: 'no-match' }).memory.identity).toEqual(identity);
  });
});

describe('starting', () => {
  it('lets Lex ask for the number when nothing is known', () => {
    const turn = aTurn();

    expect(manage(turn, ANONYMOUS)).toEqual(
      proceed(turn, {
        say: [message('checkOrderStatus.start')],
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });

  it('lets Lex ask for the address when the number is known', () => {
    const turn = aTurn({ slots: orderSlots('12345') });

    expect(manage(turn, ANONYMOUS)).toEqual(
      proceed(turn, {
        say: [message('checkOrderStatus.start')],
        memory: aMemory({ openQuestion: anOpenEmailQuestion() }),
      }),
    );
  });

  it('lets Lex ask for the number when only the address is known', () => {
    const turn = aTurn({ slots: orderSlots(undefined, 'john.doe@email.com') });

    const { memory } = manage(turn, ANONYMOUS);

    expect(memory.openQuestion).toEqual(anOpenQuestion({ filled: { CustomerEmail: 'john.doe@email.com' } }));
  });
});

describe('capturing a value', () => {
  it('thanks and lets Lex ask for the rest', () => {
    const turn = aTurn({ stage: { kind: 'slot-captured', slot: 'OrderNumber' }, slots: orderSlots('12345') });

    expect(manage(turn, ANONYMOUS)).toEqual(
      proceed(turn, {
        say: [message('conversation.thanks')],
        memory: aMemory({ openQuestion: anOpenEmailQuestion() }),
      }),
    );
  });

  it('reads back what was corrected once both are known', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });
    const turn = aTurn({ stage: { kind: 'slot-captured', slot: 'CustomerEmail' }, slots: both, memory });

    expect(manage(turn, ANONYMOUS)).toEqual(
      confirm(turn, {
        say: [message('checkOrderStatus.confirm', readBack)],
        memory: aMemory({
          openQuestion: anOpenQuestion({
            slot: null,
            filled: { OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' },
            reAsk: message('checkOrderStatus.confirmAgain', readBack),
            isToBeConfirmed: true,
          }),
        }),
      }),
    );
  });
});

describe('answering the read-back', () => {
  const memory = aMemory({ openQuestion: anOpenQuestion({ slot: null, isToBeConfirmed: true }) });
  const answered = (answer: 'yes' | 'no' | 'unclear') =>
    aTurn({ stage: { kind: 'confirmation-answered', answer }, slots: both, memory });

  it('starts over on a no', () => {
    const turn = answered('no');

    expect(manage(turn, ANONYMOUS)).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [message('checkOrderStatus.notConfirmed')],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });

  it('asks again for a yes or no when the answer is unclear', () => {
    const decision = manage(answered('unclear'), ANONYMOUS);

    expect(decision.move).toEqual({ kind: 'confirm', intent: 'CheckOrderStatus' });
    expect(decision.say).toEqual([message('checkOrderStatus.confirmAgain', readBack)]);
    expect(decision.slots).toEqual(both);
    expect(decision.memory.openQuestion).toMatchObject({ slot: null, isToBeConfirmed: true });
  });

  it.each(['no', 'unclear'] as const)(
    'takes another number with a %s as the correction and reads it back',
    (answer) => {
      const question = anOpenQuestion({ slot: null, filled: { OrderNumber: '12345' }, isToBeConfirmed: true });
      const turn = { ...answered(answer), words: 'no, it is 12346', memory: aMemory({ openQuestion: question }) };

      const decision = manage(turn, ANONYMOUS);

      expect(decision.move).toEqual({ kind: 'confirm', intent: 'CheckOrderStatus' });
      expect(decision.say).toEqual([message('checkOrderStatus.confirm', { ...readBack, orderNumber: '12346' })]);
      expect(decision.slots).toEqual(orderSlots('12346', 'john.doe@email.com'));
    },
  );

  it('lets the question go at the third unclear answer in a row', () => {
    const question = anOpenQuestion({ slot: null, isToBeConfirmed: true, timesMissed: 2 });

    const decision = manage({ ...answered('unclear'), memory: aMemory({ openQuestion: question }) }, ANONYMOUS);

    expect(decision.move).toEqual({ kind: 'listen' });
    expect(decision.memory.openQuestion).toBeUndefined();
  });

  it.each([
    ['yes', orderSlots()],
    ['yes', orderSlots('12345')],
    ['unclear', orderSlots(undefined, 'john.doe@email.com')],
  ] as const)('starts over on a %s to what was never read back', (answer, slots) => {
    const turn = aTurn({ stage: { kind: 'confirmation-answered', answer }, slots, memory });

    expect(manage(turn, ANONYMOUS)).toEqual(
      elicit(turn, 'OrderNumber', {
        say: [message('checkOrderStatus.askOrderNumber')],
        slots: orderSlots(),
        memory: aMemory({ openQuestion: anOpenQuestion() }),
      }),
    );
  });
});

describe('missing the address', () => {
  const memory = aMemory({ openQuestion: anOpenEmailQuestion() });
  const answering = (words: string, slot = 'CustomerEmail') =>
    aTurn({ stage: { kind: 'slot-missed', slot }, slots: orderSlots('12345'), words, memory });

  it('takes another number as the correction of the first', () => {
    const turn = answering('sorry, I meant 12346');

    expect(manage(turn, ANONYMOUS)).toEqual(
      elicit(turn, 'CustomerEmail', {
        say: [message('checkOrderStatus.orderNumberCorrected', { orderNumber: '12346' })],
        slots: orderSlots('12346'),
        memory: aMemory({
          openQuestion: anOpenEmailQuestion({ filled: { OrderNumber: '12346' }, isToBeConfirmed: true }),
        }),
      }),
    );
  });

  it('keeps the leading zeros of the correction', () => {
    expect(manage(answering('no, 00123'), ANONYMOUS).slots).toEqual(orderSlots('00123'));
  });

  it.each([
    ['the same number again', '12345'],
    ['the same number, written in another way', '#12345'],
    ['no number', 'why do you ask?'],
    ['two numbers', '12346 or 12347'],
  ])('lets Lex ask again after %s', (_, words) => {
    const turn = answering(words);

    expect(manage(turn, ANONYMOUS)).toEqual(
      proceed(turn, { memory: aMemory({ openQuestion: anOpenEmailQuestion({ timesMissed: 1 }) }) }),
    );
  });

  it('lets the question go at the third miss in a row and offers a person', () => {
    const missedTwice = aMemory({ openQuestion: anOpenEmailQuestion({ timesMissed: 2 }) });

    const decision = manage({ ...answering('no idea'), memory: missedTwice }, ANONYMOUS);

    expect(decision.move).toEqual({ kind: 'listen' });
    expect(decision.say.map(({ key }) => key)).toEqual([
      'conversation.givenUp',
      'conversation.offerOfPerson',
      'conversation.anythingElse',
    ]);
    expect(decision.memory).toEqual(aMemory());
  });

  it('lets Lex ask again when it is the number that was missed', () => {
    const decision = manage(answering('12346', 'OrderNumber'), ANONYMOUS);

    expect(decision.move).toEqual({ kind: 'proceed' });
    expect(decision.say).toEqual([]);
    expect(decision.memory.openQuestion).toMatchObject({ slot: 'OrderNumber', timesMissed: 1 });
  });
});
