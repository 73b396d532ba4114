import { describe, expect, it } from '@jest/globals';
import { answerInPassing, countMiss, dropTask, giveUp, MAX_MISSES } from '#conversation/repair/index';
import { close, listen, message, resume } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity, aTask } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const contact = 'support@shop.example';

describe('a rating', () => {
  const awaited = aMemory({ isRatingAwaited: true });

  it('is thanked for and kept when it was asked for', () => {
    const turn = aTurn({ intent: 'FallbackIntent', words: '5 stars', memory: awaited });

    expect(answerInPassing(turn)).toEqual({
      ...close(turn, 'fulfilled', { say: [message('stop.rated')], memory: aMemory() }),
      rating: 5,
    });
  });

  it.each([
    ['was not asked for', aTurn({ words: '5' })],
    ['is none', aTurn({ words: 'where is my order', memory: awaited })],
    ['is beyond five', aTurn({ words: '6', memory: awaited })],
  ])('is not heard when it %s', (_, turn) => {
    expect(answerInPassing(turn)).toBeUndefined();
  });
});

describe('a "why?"', () => {
  it.each([
    ['a slot', anEmailTask(), message('why', { intent: 'CheckOrderStatus', slot: 'CustomerEmail' })],
    ['a yes or no', aTask({ asked: 'yes' }), message('why.confirmation')],
  ])('is answered by what the open question is for: %s', (_, task, reason) => {
    const turn = aTurn({ words: 'why do you need that?', memory: aMemory({ task, timesLost: 1 }) });

    expect(answerInPassing(turn)).toEqual(resume(turn, { say: [reason], memory: aMemory({ task }) }));
  });

  it('says that nothing was asked when nothing was', () => {
    const turn = aTurn({ words: 'Why?' });

    expect(answerInPassing(turn)).toEqual(resume(turn, { say: [message('why.nothingAsked')] }));
  });

  it('is left to the intents when it may be about anything', () => {
    expect(answerInPassing(aTurn({ words: 'why is that?' }))).toBeUndefined();
  });
});

describe('whether to drop the wish at hand', () => {
  const task = anEmailTask({ asked: 'drop' });
  const answering = (answer: 'yes' | 'no' | 'unclear') =>
    aTurn({ words: answer, stage: { kind: 'confirmation-answered', answer }, memory: aMemory({ task }) });

  it('is done after a yes', () => {
    const turn = answering('yes');

    expect(answerInPassing(turn)).toEqual(dropTask(turn));
    expect(dropTask(turn)).toEqual(
      listen(turn, {
        say: [message('cancel.done'), message('conversation.anythingElse')],
        memory: aMemory({ lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });

  it.each(['no', 'unclear'] as const)('is not done after %s: the wish is taken up again', (answer) => {
    const turn = answering(answer);

    expect(answerInPassing(turn)).toEqual(resume(turn, { say: [message('cancel.kept')] }));
  });

  it('is no answer that keeps it when the customer says "cancel" again', () => {
    expect(answerInPassing({ ...answering('unclear'), words: 'cancel' })).toBeUndefined();
  });
});

describe('cancelling an order', () => {
  it.each(['cancel my order', 'Can you please cancel order 12345?', 'can I still cancel it'])(
    'is the business of the team: %j',
    (words) => {
      const turn = aTurn({ intent: 'Cancel', words });

      expect(answerInPassing(turn)).toEqual({
        ...resume(turn, { say: [message('conversation.cancelOrderByTeam', { contact })] }),
        choices: [{ label: message('choice.agent'), says: 'agent' }],
      });
    },
  );

  it.each(['cancel', 'cancel that', 'cancel this please'])('is not meant by %j', (words) => {
    expect(answerInPassing(aTurn({ intent: 'Cancel', words }))).toBeUndefined();
  });
});

describe('misses', () => {
  const missed = (timesMissed: number, asked: ReturnType<typeof aTask>['asked']) =>
    aTurn({ memory: aMemory({ task: aTask({ timesMissed, asked }) }) });

  it.each([
    ['the first of a question', missed(0, { slot: 'OrderNumber' }), 'OrderNumber', 1],
    ['the third in a row', missed(2, { slot: 'OrderNumber' }), 'OrderNumber', MAX_MISSES],
    ['another question than before', missed(2, { slot: 'CustomerEmail' }), 'OrderNumber', 1],
    ['no question before', aTurn(), 'OrderNumber', 1],
  ] as const)('are counted for one question: %s', (_, turn, slot, count) => {
    expect(countMiss(turn, slot)).toBe(count);
  });

  it('end the wish with a person, and keep who the customer is', () => {
    const turn = aTurn({ memory: aMemory({ identity: anIdentity(), task: anEmailTask() }) });

    expect(giveUp(turn)).toEqual(
      listen(turn, {
        say: [
          message('conversation.givenUp'),
          message('conversation.offerOfPerson', { contact }),
          message('conversation.anythingElse'),
        ],
        choices: [{ label: message('choice.agent'), says: 'agent' }],
        memory: aMemory({ identity: anIdentity(), lastIntent: 'CheckOrderStatus' }),
      }),
    );
  });
});
