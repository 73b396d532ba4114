import { expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/repeat/manage';
import { listen, message, resume } from '#conversation/turn/index';
import { aMemory, anEmailTask } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const lastSaid = [
  message('conversation.thanks'),
  message('question', { intent: 'CheckOrderStatus', slot: 'CustomerEmail', attempt: 0 }),
];

it('has nothing to repeat at the beginning', () => {
  const turn = aTurn({ intent: 'Repeat' });

  expect(manage(turn, { epoch: 0, isOver: false })).toEqual(listen(turn, { say: [message('repeat.nothing')] }));
});

it('says again what was said last', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ lastSaid }) });

  expect(manage(turn, { epoch: 0, isOver: false })).toEqual(listen(turn, { say: lastSaid }));
});

it('says it again within the wish at hand, whose question is among the words', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ lastSaid, task: anEmailTask() }) });

  expect(manage(turn, { epoch: 0, isOver: false })).toEqual({
    ...resume(turn, { say: lastSaid }),
    move: { kind: 'resume', isSaid: true },
  });
});

it('puts the open question when nothing else is remembered', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ task: anEmailTask() }) });

  expect(manage(turn, { epoch: 0, isOver: false })).toEqual(resume(turn, {}));
});

it('says nothing of a customer who has left since, and forgets them', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ lastSaid, task: anEmailTask() }) });

  expect(manage(turn, { epoch: 1, isOver: false })).toEqual(
    listen(turn, { say: [message('repeat.nothing')], memory: aMemory({ epoch: 1 }) }),
  );
});

it('says nothing that rested on a verification which is over', () => {
  const turn = aTurn({ intent: 'Repeat', memory: aMemory({ epoch: 1, lastSaid }) });

  expect(manage(turn, { epoch: 1, isOver: true }).say).toEqual([message('repeat.nothing')]);
});
