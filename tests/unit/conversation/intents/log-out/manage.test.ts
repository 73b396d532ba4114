import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/log-out/manage';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity, aTask, known, waiting } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const say = [message('logOut.done'), message('conversation.anythingElse')];

it('answers a stranger like a customer', () => {
  const turn = aTurn({ intent: 'LogOut' });

  expect(manage(turn, 0)).toEqual(listen(turn, { say }));
});

it('forgets who the customer is, what they told and wanted, and what was said', () => {
  const memory = aMemory({
    identity: anIdentity(),
    known: { email: known('john.doe@email.com') },
    task: anEmailTask(),
    suspended: [aTask({ intent: 'ProcessReturn' })],
    queue: [waiting('CaptureLeadInfo')],
    lastIntent: 'CheckOrderStatus',
    trail: ['where is [order number]'],
    lastSaid: [message('checkOrderStatus.found')],
  });
  const turn = aTurn({ intent: 'LogOut', memory });

  expect(manage(turn, 2)).toEqual(listen(turn, { say, memory: aMemory({ epoch: 2 }) }));
});
