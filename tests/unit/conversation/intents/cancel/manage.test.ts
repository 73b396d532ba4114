import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/cancel/manage';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenQuestion } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

it('says that there is nothing to cancel when no question is open', () => {
  const turn = aTurn({ intent: 'Cancel' });

  expect(manage(turn)).toEqual(listen(turn, { say: [message('cancel.nothing')] }));
});

it('drops the open question and keeps who the customer is', () => {
  const turn = aTurn({
    intent: 'Cancel',
    memory: aMemory({ identity: anIdentity(), openQuestion: anOpenQuestion() }),
  });

  expect(manage(turn)).toEqual(
    listen(turn, { say: [message('cancel.done')], memory: aMemory({ identity: anIdentity() }) }),
  );
});
