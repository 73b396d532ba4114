import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/help/manage';
import { message, resume } from '#conversation/turn/index';
import { aMemory, anEmailTask, aTask } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

it('says what can be done when nothing is at hand', () => {
  const turn = aTurn({ intent: 'Help' });

  expect(manage(turn)).toEqual(resume(turn, { say: [message('help.text')] }));
});

it('says where the conversation is, what the question is for and what always helps', () => {
  const turn = aTurn({ intent: 'Help', memory: aMemory({ task: anEmailTask() }) });

  expect(manage(turn)).toEqual(
    resume(turn, {
      say: [
        message('help.here', { intent: 'CheckOrderStatus' }),
        message('why', { intent: 'CheckOrderStatus', slot: 'CustomerEmail' }),
        message('help.words'),
      ],
    }),
  );
});

it('gives no reason for a yes or no', () => {
  const turn = aTurn({ intent: 'Help', memory: aMemory({ task: aTask({ asked: 'yes' }) }) });

  expect(manage(turn).say).toEqual([message('help.here', { intent: 'CheckOrderStatus' }), message('help.words')]);
});
