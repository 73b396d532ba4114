import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/repeat/manage';
import { listen, message, slotOf } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const lastSaid = [message('conversation.thanks'), message('checkOrderStatus.askEmail')];

it('has nothing to repeat at the beginning', () => {
  const turn = aTurn({ intent: 'Repeat' });

  expect(manage(turn)).toEqual(listen(turn, { say: [message('repeat.nothing')] }));
});

it('says again what was said last', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ lastSaid }) });

  expect(manage(turn)).toEqual(listen(turn, { say: lastSaid }));
});

it('says it again within the open question', () => {
  const memory = aMemory({ lastSaid, openQuestion: anOpenEmailQuestion() });

  expect(manage(aTurn({ intent: 'Repeat', memory }))).toEqual({
    move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' },
    say: lastSaid,
    slots: { OrderNumber: slotOf('12345'), CustomerEmail: null },
    memory,
  });
});

it('puts the open question when nothing else is remembered', () => {
  const memory = aMemory({ openQuestion: anOpenEmailQuestion() });

  expect(manage(aTurn({ intent: 'Repeat', memory })).say).toEqual([message('checkOrderStatus.askEmail')]);
});
