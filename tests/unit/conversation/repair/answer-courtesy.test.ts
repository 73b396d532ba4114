import { expect, it } from '@jest/globals';
import { answerCourtesy } from '#conversation/repair/index';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const asking = aMemory({ openQuestion: anOpenEmailQuestion() });
const again = message('checkOrderStatus.askEmail');

it.each([
  ['Thanks!', message('courtesy.thanks')],
  ['great', message('courtesy.pleased')],
])('returns %j, whatever intent was guessed for it, and asks what else there is', (words, answer) => {
  const turn = aTurn({ intent: 'ScheduleCallback', words });

  expect(answerCourtesy(turn)).toEqual(listen(turn, { say: [answer, message('conversation.anythingElse')] }));
});

it('greets back and says what it can do', () => {
  const turn = aTurn({ intent: 'FallbackIntent', words: 'hello' });

  expect(answerCourtesy(turn)).toEqual(
    listen(turn, { say: [message('courtesy.greeting'), message('conversation.whatIsHere')] }),
  );
});

it.each([
  ["no, that's all", message('courtesy.declined')],
  ['yes', message('courtesy.accepted')],
])('takes %j for the answer to "anything else?"', (words, answer) => {
  const turn = aTurn({ intent: 'UpsellProducts', words });

  expect(answerCourtesy(turn)).toEqual(listen(turn, { say: [answer] }));
});

it.each([
  ['hi', [message('courtesy.greeting'), again]],
  ['why do you ask?', [message('courtesy.why'), again]],
  ['no', [again]],
  ['ok', [again]],
])('goes back to the open question after %j', (words, say) => {
  const decision = answerCourtesy(aTurn({ intent: 'ExplainPrice', words, memory: asking }));

  expect(decision?.move).toMatchObject({ kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' });
  expect(decision?.say).toEqual(say);
});

it('ends a row of messages that were not understood', () => {
  const memory = aMemory({ timesLost: 1 });

  expect(answerCourtesy(aTurn({ words: 'thanks', memory }))?.memory.timesLost).toBe(0);
});

it.each([
  ['is more than a courtesy', aTurn({ words: 'hi, where is my order' })],
  ['answers a question', aTurn({ words: 'yes', stage: { kind: 'confirmation-answered', answer: 'yes' } })],
  ['misses a question', aTurn({ words: 'no', stage: { kind: 'slot-missed', slot: 'OrderNumber' } })],
])('leaves a message to its intent that %s', (_, turn) => {
  expect(answerCourtesy(turn)).toBeUndefined();
});
