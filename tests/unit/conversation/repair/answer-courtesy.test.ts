import { describe, expect, it } from '@jest/globals';
import { answerCourtesy } from '#conversation/repair/answer-courtesy';
import { listen, message, resume } from '#conversation/turn/index';
import { aMemory, anEmailTask } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const asking = aMemory({ task: anEmailTask() });

describe('with nothing at hand', () => {
  it.each([
    ['Thanks!', 'courtesy.thanks'],
    ['great', 'courtesy.pleased'],
    ['are you a real person?', 'courtesy.robot'],
  ] as const)('%j is returned, whatever intent was guessed for it', (words, key) => {
    const turn = aTurn({ intent: 'ScheduleCallback', words });

    expect(answerCourtesy(turn)).toEqual(resume(turn, { say: [message(key)] }));
  });

  it('a greeting is returned with what can be done', () => {
    const turn = aTurn({ intent: 'FallbackIntent', words: 'hello' });

    expect(answerCourtesy(turn)).toEqual(
      listen(turn, { say: [message('courtesy.greeting'), message('conversation.whatIsHere')] }),
    );
  });

  it.each([
    ["no, that's all", 'courtesy.declined'],
    ['yes', 'courtesy.accepted'],
  ] as const)('%j answers "anything else?"', (words, key) => {
    const turn = aTurn({ intent: 'UpsellProducts', words });

    expect(answerCourtesy(turn)).toEqual(listen(turn, { say: [message(key)] }));
  });
});

describe('with a wish at hand', () => {
  it.each([
    ['hi', 'courtesy.greeting'],
    ['thanks', 'courtesy.thanks'],
    ['am I talking to a bot? are you a bot', undefined],
    ['are you a bot', 'courtesy.robot'],
  ] as const)('%j is returned by %s before the open question', (words, key) => {
    const turn = aTurn({ intent: 'ExplainPrice', words, memory: asking });

    expect(answerCourtesy(turn)).toEqual(key && resume(turn, { say: [message(key)] }));
  });

  it.each(['yes', 'no', 'ok'])('%j is left to the wish, whose question it may answer', (words) => {
    expect(answerCourtesy(aTurn({ intent: 'ExplainPrice', words, memory: asking }))).toBeUndefined();
  });
});

it.each(['yes', 'unclear'] as const)('takes a compliment for no yes, although Lex hears %s', (answer) => {
  const turn = aTurn({ words: 'great job', stage: { kind: 'confirmation-answered', answer } });

  expect(answerCourtesy(turn)).toEqual(resume(turn, { say: [message('courtesy.praise')] }));
});

it('ends a row of messages that were not understood', () => {
  const memory = aMemory({ timesLost: 1 });

  expect(answerCourtesy(aTurn({ words: 'thanks', memory }))?.memory.timesLost).toBe(0);
});

it.each([
  ['is more than a courtesy', aTurn({ words: 'hi, where is my order' })],
  ['answers a question', aTurn({ words: 'yes', stage: { kind: 'confirmation-answered', answer: 'yes' } })],
  ['fills a slot', aTurn({ words: 'good', stage: { kind: 'slot-captured', slot: 'OrderNumber' } })],
])('leaves a message to its intent that %s', (_, turn) => {
  expect(answerCourtesy(turn)).toBeUndefined();
});
