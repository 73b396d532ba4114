import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/stop/manage';
import { close, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenQuestion } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

it('says goodbye when no question is open', () => {
  const turn = aTurn({ intent: 'Stop' });

  expect(manage(turn)).toEqual(close(turn, 'fulfilled', { say: [message('stop.goodbye')] }));
});

it('forgets who the customer is, the open question and what was said', () => {
  const memory = aMemory({
    identity: anIdentity(),
    openQuestion: anOpenQuestion(),
    lastSaid: [message('checkOrderStatus.found')],
  });
  const turn = aTurn({ intent: 'Stop', memory });

  expect(manage(turn)).toEqual(close(turn, 'fulfilled', { say: [message('stop.goodbye')], memory: aMemory() }));
});
