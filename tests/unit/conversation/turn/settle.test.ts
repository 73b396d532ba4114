import { describe, expect, it } from '@jest/globals';
import { confirm, elicit, listen, message, proceed, settle } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const stranger = aMemory({ hasIntroducedItself: false });
const introduction = message('conversation.introduction');
const thanks = message('conversation.thanks');

describe('the introduction', () => {
  it('comes before the first words', () => {
    const turn = aTurn({ memory: stranger });

    const { say, memory } = settle(turn, listen(turn, { say: [thanks] }));

    expect(say).toEqual([introduction, thanks]);
    expect(memory.hasIntroducedItself).toBe(true);
  });

  it('comes once', () => {
    const turn = aTurn({ memory: stranger });
    const first = settle(turn, listen(turn, { say: [thanks] }));
    const next = aTurn({ memory: first.memory });

    expect(settle(next, listen(next, { say: [thanks] })).say).toEqual([thanks]);
  });

  it.each([
    ['asks a question', elicit(aTurn({ memory: stranger }), 'CustomerEmail', {})],
    ['goes on', proceed(aTurn({ memory: stranger }))],
  ])('waits for the first words of ours while Lex alone %s', (_, decision) => {
    const { say, memory } = settle(aTurn({ memory: stranger }), decision);

    expect(say).toEqual([]);
    expect(memory.hasIntroducedItself).toBe(false);
  });
});

describe('what was said last', () => {
  const before = [message('cancel.done')];

  it('is what the decision says, without the introduction', () => {
    const turn = aTurn({ memory: stranger });

    expect(settle(turn, listen(turn, { say: [thanks] })).memory.lastSaid).toEqual([thanks]);
  });

  it('ends with the question that Lex asks of itself', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion() });
    const turn = aTurn({ memory });

    expect(settle(turn, proceed(turn, { say: [thanks] })).memory.lastSaid).toEqual([
      thanks,
      message('checkOrderStatus.askEmail'),
    ]);
  });

  it('has no second question when the decision asks itself', () => {
    const turn = aTurn({ memory: aMemory({ openQuestion: anOpenEmailQuestion() }) });
    const question = message('checkOrderStatus.confirm', { orderNumber: '12345', maskedEmail: 'j•••@e•••.com' });

    expect(settle(turn, confirm(turn, { say: [question] })).memory.lastSaid).toEqual([question]);
  });

  it('stays when nothing is said', () => {
    const turn = aTurn({ memory: aMemory({ lastSaid: before }) });

    expect(settle(turn, proceed(turn)).memory.lastSaid).toEqual(before);
  });
});

describe('how often the customer was not understood', () => {
  it('is kept on a turn that was not understood', () => {
    const turn = aTurn({ intent: 'FallbackIntent' });
    const decision = listen(turn, { say: [thanks], memory: aMemory({ timesLost: 2 }) });

    expect(settle(turn, decision).memory.timesLost).toBe(2);
  });

  it('starts again on one that was', () => {
    const turn = aTurn({ memory: aMemory({ timesLost: 2 }) });

    expect(settle(turn, proceed(turn)).memory.timesLost).toBe(0);
  });
});

it('leaves the move and the slots as they were decided', () => {
  const turn = aTurn({ memory: stranger });
  const decision = elicit(turn, 'CustomerEmail', { say: [thanks] });

  const { move, slots } = settle(turn, decision);

  expect({ move, slots }).toEqual({ move: decision.move, slots: decision.slots });
});
