import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/help/manage';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

it('says what can be done and waits', () => {
  const turn = aTurn({ intent: 'Help' });

  expect(manage(turn)).toEqual(listen(turn, { say: [message('help.text'), message('conversation.anythingElse')] }));
});

it('says what can be done and goes back to the open question', () => {
  const memory = aMemory({ openQuestion: anOpenEmailQuestion() });

  const decision = manage(aTurn({ intent: 'Help', memory }));

  expect(decision).toMatchObject({
    move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' },
    say: [message('help.text'), message('checkOrderStatus.askEmail')],
    memory,
  });
});
