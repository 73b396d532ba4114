import { describe, expect, it } from '@jest/globals';
import { goBack } from '#conversation/repair/index';
import { listen, message, slotOf } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion, anOpenQuestion } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const help = message('help.text');

describe('going back', () => {
  it('waits for the next wish when no question is open', () => {
    const turn = aTurn({ intent: 'Help' });

    expect(goBack(turn, [help])).toEqual(listen(turn, { say: [help, message('conversation.anythingElse')] }));
  });

  it('puts the open question again, with what had been filled, in the intent that asked it', () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion() });

    expect(goBack(aTurn({ intent: 'Help', memory }), [help])).toEqual({
      move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' },
      say: [help, message('checkOrderStatus.askEmail')],
      slots: { OrderNumber: slotOf('12345'), CustomerEmail: null },
      memory,
    });
  });

  it('asks again for the yes or no that was awaited', () => {
    const reAsk = message('checkOrderStatus.confirmAgain', { orderNumber: '12345', maskedEmail: 'j•••@e•••.com' });
    const filled = { OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' };
    const memory = aMemory({ openQuestion: anOpenQuestion({ slot: null, filled, reAsk, isToBeConfirmed: true }) });

    expect(goBack(aTurn({ intent: 'Help', memory }), [help])).toEqual({
      move: { kind: 'confirm', intent: 'CheckOrderStatus' },
      say: [help, reAsk],
      slots: { OrderNumber: slotOf('12345'), CustomerEmail: slotOf('john.doe@email.com') },
      memory,
    });
  });
});
