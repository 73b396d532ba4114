import { describe, expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/cancel/manage';
import { listen, message, YES_OR_NO } from '#conversation/turn/index';
import { aMemory, anIdentity, aTask, known } from '../../../../support/a-memory.ts';
import { aTurn, slotsOf } from '../../../../support/a-turn.ts';

const dropped = [message('cancel.done'), message('conversation.anythingElse')];
const filled = { ReturnItem: known('headphones'), ReturnReason: known('Defective'), Resolution: known('Refund') };
const cancelling = (memory = aMemory()) => aTurn({ intent: 'Cancel', memory });

it('says that there is nothing to cancel when no wish is at hand', () => {
  const turn = cancelling();

  expect(manage(turn)).toEqual(listen(turn, { say: [message('cancel.nothing')] }));
});

it('drops the wish at hand and keeps who the customer is', () => {
  const turn = cancelling(aMemory({ identity: anIdentity(), task: aTask() }));

  expect(manage(turn)).toEqual(
    listen(turn, { say: dropped, memory: aMemory({ identity: anIdentity(), lastIntent: 'CheckOrderStatus' }) }),
  );
});

describe('how much would have to be said again', () => {
  const { Resolution: _, ...two } = filled;

  it.each([
    ['two stated values', two],
    ['two stated and one from earlier', { ...two, OrderNumber: known('12345', 'remembered') }],
    ['two stated and one from the profile', { ...two, OrderNumber: known('12345', 'profile') }],
    ['two stated and one guessed', { ...two, OrderNumber: known('12345', 'guessed') }],
  ])('is not worth a question with %s', (_name, soonSaid) => {
    const turn = cancelling(aMemory({ task: aTask({ intent: 'ProcessReturn', filled: soonSaid }) }));

    expect(manage(turn).say).toEqual(dropped);
  });

  it('is worth one with three stated values, which stay until it is answered', () => {
    const task = aTask({ intent: 'ProcessReturn', filled, asked: { slot: 'OrderNumber' } });

    expect(manage(cancelling(aMemory({ task })))).toEqual({
      move: { kind: 'confirm', intent: 'ProcessReturn' },
      say: [message('cancel.sure', { intent: 'ProcessReturn' })],
      choices: YES_OR_NO,
      slots: slotsOf('ProcessReturn', { ReturnItem: 'headphones', ReturnReason: 'Defective', Resolution: 'Refund' }),
      memory: aMemory({ task: { ...task, asked: 'drop' } }),
    });
  });

  it('needs no second question: "cancel" again is a yes', () => {
    const task = aTask({ intent: 'ProcessReturn', filled, asked: 'drop' });

    expect(manage(cancelling(aMemory({ task }))).say).toEqual(dropped);
  });
});
