import { describe, expect, it } from '@jest/globals';
import { choose, clarify } from '#conversation/dialog/clarify';
import { choiceFor } from '#conversation/repair/index';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anEmailTask, aTask } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const ranked = [
  { intent: 'ProcessReturn', confidence: 0.55 },
  { intent: 'FallbackIntent', confidence: null },
  { intent: 'ExplainPrice', confidence: 0.5 },
] as const;
/** Words that speak of no wish that we know. */
const VAGUE = 'it is the thing with the lamp';
const vague = aTurn({ intent: 'ProcessReturn', words: VAGUE, ranked });
const between = ['ProcessReturn', 'ExplainPrice'] as const;

describe('wishes that Lex holds for nearly alike', () => {
  it('are put to the customer, once', () => {
    const asked = clarify(vague);

    expect(asked).toEqual(
      listen(vague, {
        say: [message('clarify.which', { intents: between })],
        choices: [choiceFor('ProcessReturn'), choiceFor('ExplainPrice')],
        memory: aMemory({ between }),
      }),
    );
    expect(clarify({ ...vague, memory: aMemory({ between }) })).toBeUndefined();
  });

  it.each([
    ['the words plainly say one', { words: 'I want a refund' }],
    ['one stands out', { ranked: [ranked[0], { intent: 'ExplainPrice', confidence: 0.4 } as const] }],
    ['a question is open', { memory: aMemory({ task: anEmailTask() }) }],
    ['an answer was captured', { stage: { kind: 'slot-captured', slot: 'OrderNumber' } as const }],
  ])('are not put to the customer when %s', (_, overrides) => {
    expect(clarify({ ...vague, ...overrides })).toBeUndefined();
  });

  it('end an offer that is still open', () => {
    const memory = aMemory({ task: aTask({ intent: 'UpsellProducts', asked: 'yes', isOffered: true }) });

    expect(clarify({ ...vague, memory })?.memory).toEqual(aMemory({ between }));
  });
});

describe('the choice', () => {
  const asked = aTurn({ intent: 'FallbackIntent', memory: aMemory({ between }) });

  it.each([
    ['The second one, please.', 'ExplainPrice', []],
    ['1', 'ProcessReturn', []],
    ['both', 'ProcessReturn', ['ExplainPrice']],
  ])('%j is %s', (words, intent, queue) => {
    expect(choose({ ...asked, words })).toMatchObject({
      intent,
      stage: { kind: 'start' },
      memory: { queue: queue.map((one) => ({ intent: one })) },
    });
  });

  it.each(['the third one', 'where is my order', 'no'])('%j is none of two', (words) => {
    expect(choose({ ...asked, words })).toEqual({ ...asked, words });
  });

  it('is none when nothing was asked', () => {
    const turn = aTurn({ words: 'both' });

    expect(choose(turn)).toBe(turn);
  });
});
