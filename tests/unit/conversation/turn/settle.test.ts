import { describe, expect, it } from '@jest/globals';
import { close, elicit, listen, message, proceed, settle } from '#conversation/turn/index';
import { aMemory } from '../../../support/a-memory.ts';
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

  it('waits for the first words of ours', () => {
    const turn = aTurn({ memory: stranger });

    const { say, memory } = settle(turn, proceed(turn));

    expect(say).toEqual([]);
    expect(memory.hasIntroducedItself).toBe(false);
  });
});

describe('what was said last', () => {
  it('is what the decision says, without the introduction', () => {
    const turn = aTurn({ memory: stranger });

    expect(settle(turn, listen(turn, { say: [thanks] })).memory.lastSaid).toEqual([thanks]);
  });

  it('stays when nothing is said', () => {
    const turn = aTurn({ memory: aMemory({ lastSaid: [thanks] }) });

    expect(settle(turn, proceed(turn)).memory.lastSaid).toEqual([thanks]);
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

describe('a rating that was asked for', () => {
  const turn = aTurn({ memory: aMemory({ isRatingAwaited: true }) });

  it.each([
    ['the conversation has ended', close(turn, 'fulfilled', { say: [thanks] })],
    ['validation has only passed it on', proceed(turn)],
  ])('is still awaited when %s', (_, decision) => {
    expect(settle(turn, decision).memory.isRatingAwaited).toBe(true);
  });

  it.each([
    ['listens', listen(turn, { say: [thanks] })],
    ['asks', elicit(turn, 'OrderNumber', { say: [thanks] })],
  ])('is awaited no longer once the conversation %s', (_, decision) => {
    expect(settle(turn, decision).memory.isRatingAwaited).toBe(false);
  });
});

it('leaves the move and the slots as they were decided', () => {
  const turn = aTurn({ memory: stranger });
  const decision = elicit(turn, 'CustomerEmail', { say: [thanks] });

  const { move, slots } = settle(turn, decision);

  expect({ move, slots }).toEqual({ move: decision.move, slots: decision.slots });
});

describe('the wishes to choose from', () => {
  const between = ['ProcessReturn', 'ExplainPrice'] as const;

  it('are kept with the answer that names them', () => {
    const turn = aTurn();

    expect(settle(turn, listen(turn, { say: [thanks], memory: aMemory({ between }) })).memory.between).toEqual(between);
  });

  it('are let go with the next answer, and no sooner', () => {
    const turn = aTurn({ memory: aMemory({ between }) });

    expect(settle(turn, proceed(turn)).memory.between).toEqual(between);
    expect(settle(turn, listen(turn, { say: [thanks] })).memory.between).toBeUndefined();
  });
});
