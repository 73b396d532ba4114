import { describe, expect, it } from '@jest/globals';
import { choiceFor, sayNotUnderstood as manage } from '#conversation/repair/index';
import { listen, message, putThrough, resume } from '#conversation/turn/index';
import { aMemory, anEmailTask, anIdentity } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const GIVES_UP = [
  message('fallback.person'),
  message('conversation.offerOfPerson', { contact: 'support@shop.example' }),
];
const TO_A_PERSON = { label: message('choice.agent'), says: 'agent' };
const choices = [TO_A_PERSON, choiceFor('ScheduleCallback')];

describe('the first message that is not understood', () => {
  it('is answered with what can be done when nothing is at hand', () => {
    const turn = aTurn({ intent: 'FallbackIntent' });

    expect(manage(turn)).toEqual(
      listen(turn, {
        say: [message('fallback.first'), message('conversation.whatIsHere'), message('fallback.example')],
        memory: aMemory({ timesLost: 1 }),
      }),
    );
  });

  it('goes back to the wish at hand', () => {
    const task = anEmailTask();
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ task }) });

    expect(manage(turn)).toEqual(
      resume(turn, {
        say: [message('fallback.first')],
        memory: aMemory({ task: { ...task, timesMissed: 1 }, timesLost: 1 }),
      }),
    );
  });
});

describe('the second message in a row that is not understood', () => {
  it('is answered in other words, with choices', () => {
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ timesLost: 1 }) });

    expect(manage(turn)).toEqual(
      listen(turn, {
        say: [message('fallback.again'), message('fallback.choose')],
        choices: [choiceFor('CheckOrderStatus'), choiceFor('ProcessReturn'), TO_A_PERSON],
        memory: aMemory({ timesLost: 2 }),
      }),
    );
  });

  it('goes back to the wish at hand in other words', () => {
    const task = anEmailTask({ timesMissed: 1 });
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ task, timesLost: 1 }) });

    expect(manage(turn)).toEqual(
      resume(turn, {
        say: [message('fallback.again')],
        memory: aMemory({ task: { ...task, timesMissed: 2 }, timesLost: 2 }),
      }),
    );
  });
});

describe.each([3, 4, 10])('message %i in a row that is not understood', (count) => {
  it('is answered with a person', () => {
    const turn = aTurn({ intent: 'FallbackIntent', memory: aMemory({ timesLost: count - 1 }) });

    expect(manage(turn)).toEqual(listen(turn, { say: GIVES_UP, choices, memory: aMemory({ timesLost: count }) }));
  });

  it('gives up the wish at hand and keeps who the customer is', () => {
    const memory = aMemory({ identity: anIdentity(), task: anEmailTask(), timesLost: count - 1 });
    const turn = aTurn({ intent: 'FallbackIntent', memory });

    expect(manage(turn)).toEqual(
      listen(turn, {
        say: GIVES_UP,
        choices,
        memory: aMemory({ identity: anIdentity(), lastIntent: 'CheckOrderStatus', timesLost: count }),
      }),
    );
  });
});

describe('on the phone', () => {
  it('puts the call through at the third message in a row that is not understood', () => {
    const turn = aTurn({ intent: 'FallbackIntent', channel: 'voice', memory: aMemory({ timesLost: 2 }) });

    expect(manage(turn)).toEqual(
      putThrough(turn, { say: [message('fallback.person')], memory: aMemory({ timesLost: 3 }) }),
    );
  });

  it('tries again before', () => {
    const turn = aTurn({ intent: 'FallbackIntent', channel: 'voice', memory: aMemory({ timesLost: 1 }) });

    expect(manage(turn)).not.toHaveProperty('wantsPerson');
  });
});
