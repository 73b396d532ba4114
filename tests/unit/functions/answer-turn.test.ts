import { expect, it } from '@jest/globals';
import { LexEventInvalidError } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { listen, message, type Turn } from '#conversation/turn/index';
import { aLexEvent } from '../../support/a-lex-event.ts';
import { AROUND } from '../../support/a-turn.ts';
import { aMemory } from '../../support/a-memory.ts';
import { answerTurn } from '../../../src/functions/answer-turn.ts';

const goodbye = (turn: Turn) => listen(turn, { say: [message('stop.goodbye')] });

it('answers an event by the decision, settled and rendered', async () => {
  const answer = await answerTurn(aLexEvent({ intent: 'Stop' }), AROUND, renderEnUs, goodbye);

  expect(answer).toEqual({
    sessionState: { dialogAction: { type: 'ElicitIntent' }, sessionAttributes: { confirmation: 'skip' } },
    messages: [
      { contentType: 'PlainText', content: "Hi, I'm SmartCommerce's automated assistant." },
      { contentType: 'PlainText', content: 'Okay, goodbye. Come back any time.' },
    ],
    memory: {
      ...aMemory({ lastSaid: [message('stop.goodbye')] }),
      heard: { mark: expect.any(Number), atEpochSeconds: AROUND.nowEpochSeconds },
    },
  });
});

it('passes on what the judgement throws', async () => {
  const answer = answerTurn(aLexEvent(), AROUND, renderEnUs, () => Promise.reject(new RangeError('down')));

  await expect(answer).rejects.toThrow(RangeError);
});

it('refuses what is no event before anything is judged', async () => {
  const answer = answerTurn({}, AROUND, renderEnUs, () => {
    throw new Error('There is nothing to judge.');
  });

  await expect(answer).rejects.toThrow(LexEventInvalidError);
});
