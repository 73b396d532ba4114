import { describe, expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/fallback/manage';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenEmailQuestion } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const GIVES_UP = [
  message('fallback.again'),
  message('fallback.example'),
  message('conversation.offerOfPerson', { contact: 'support@shop.example' }),
];

describe('the first message that is not understood', () => {
  it('is answered with what can be done when no question is open', () => {
    const turn = aTurn({ intent: 'FallbackIntent' });

    expect(manage(turn)).toEqual(
      listen(turn, {
        say: [message('fallback.first'), message('conversation.whatIsHere'), message('fallback.example')],
        memory: aMemory({ timesLost: 1 }),
      }),
    );
  });

  it('is answered with the open question', () => {
    const openQuestion = anOpenEmailQuestion();
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ openQuestion }) });

    expect(manage(turn)).toMatchObject({
      move: { kind: 'elicit', intent: 'CheckOrderStatus', slot: 'CustomerEmail' },
      say: [message('fallback.first'), message('checkOrderStatus.askEmail')],
      memory: aMemory({ openQuestion, timesLost: 1 }),
    });
  });
});

describe.each([2, 3, 10])('message %i in a row that is not understood', (count) => {
  it('is answered with a person', () => {
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ timesLost: count - 1 }) });

    expect(manage(turn)).toEqual(listen(turn, { say: GIVES_UP, memory: aMemory({ timesLost: count }) }));
  });

  it('gives up the open question and keeps who the customer is', () => {
    const memory = aMemory({
      identity: anIdentity(),
      openQuestion: anOpenEmailQuestion(),
      timesLost: count - 1,
    });
    const turn = aTurn({ intent: 'FallbackIntent', memory });

    expect(manage(turn)).toEqual(
      listen(turn, { say: GIVES_UP, memory: aMemory({ identity: anIdentity(), timesLost: count }) }),
    );
  });
});
