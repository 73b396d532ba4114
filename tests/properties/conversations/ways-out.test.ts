import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hold } from './hold.ts';
import { RUNS } from './runs.ts';
import { SESSIONS, type Step, steps } from './steps.ts';
import { cancelAll, command, HEARINGS, offersPerson, wishesOf } from './ways-out.ts';

const session = fc.constantFrom(...SESSIONS);
const hearing = fc.constantFrom(...HEARINGS);

const says = (words: string, ...heard: readonly ('miss' | 'fallback' | 'unclear' | 'answer')[]) =>
  heard.map((one) => ({ words, heard: one }));
const john = 'session-john' as const;
const mallory = 'session-mallory' as const;
const begin = (intent: 'CheckOrderStatus' | 'ProcessReturn', answers: number): Step => ({
  ...{ does: 'begin', session: john, intent, answers },
});
const returning: Step = {
  ...{ does: 'say', session: mallory, heard: 'wish', request: 'proved' },
  utterance: {
    words: 'I want to return the Smartphone from order 12345, mallory@example.com',
    wish: { intent: 'ProcessReturn', slots: { OrderNumber: '12345', CustomerEmail: 'mallory@example.com' } },
  },
};

/** Nonsense that once went on without end. */
const ENDLESS: [readonly Step[], (typeof SESSIONS)[number], ReturnType<typeof says>][] = [
  // A miss and a fallback in turns, each of which forgot the other.
  [
    [begin('CheckOrderStatus', 0)],
    john,
    says('asdf', 'miss', 'fallback', 'miss', 'fallback', 'miss', 'fallback', 'miss', 'fallback'),
  ],
  // The question for card digits, which counted nothing.
  [[begin('ProcessReturn', 5)], john, says('asdf', ...Array.from({ length: 8 }, () => 'miss' as const))],
  // The pair that didn't match, tried again at every word that was no number.
  [[returning], mallory, says('asdf', 'miss', 'answer', 'miss', 'miss', 'miss', 'answer', 'miss', 'miss')],
];

/**
 * So many unhelpful turns in a row at most, whatever they are taken for, until a person is offered. The longest way is
 * that of a sign-up: up to four consents, each of which takes the second unclear answer for a no and goes on, and the
 * same word sent twice at once counts once.
 */
const PATIENCE = 12;

it('"cancel" said twice ends the wish at hand wherever a conversation stands, and all of them two for each', async () => {
  await fc.assert(
    fc.asyncProperty(steps, session, hearing, async (all, id, heard) => {
      const world = await hold(all, () => undefined);
      const before = world.bot.memoryIn(world.sessions[id].attributes, id);

      const { left } = await cancelAll(world, id, heard, 2 * wishesOf(before));

      expect(wishesOf(left)).toBe(0);
    }),
    {
      ...RUNS,
      // The second "cancel" was taken for no clear answer, and heard as a no.
      examples: [[[{ does: 'begin', session: john, intent: 'CaptureLeadInfo', answers: 3 }], john, 'unclear']],
    },
  );
}, 300_000);

it('"stop" said once ends everything wherever a conversation stands', async () => {
  await fc.assert(
    fc.asyncProperty(steps, session, hearing, async (all, id, heard) => {
      const world = await hold(all, () => undefined);

      const { after, answers } = await world.say(id, command('stop', 'Stop', heard));

      expect(answers.at(-1)?.sessionState.dialogAction.type).toBe('Close');
      expect({ wishes: wishesOf(after), identity: after.identity, known: after.known }).toEqual({
        wishes: 0,
        known: {},
      });
    }),
    RUNS,
  );
}, 300_000);

it(`a customer who gives only nonsense is offered a person within ${PATIENCE} turns`, async () => {
  const nonsense = fc.record({
    words: fc.constantFrom('asdf qwer', 'flurb', '???', '', '😀', 'blah blah blah'),
    heard: fc.constantFrom('miss' as const, 'fallback' as const, 'unclear' as const, 'answer' as const),
  });

  await fc.assert(
    fc.asyncProperty(
      steps,
      session,
      fc.array(nonsense, { minLength: PATIENCE, maxLength: PATIENCE }),
      async (all, id, said) => {
        const world = await hold(all, () => undefined);

        const offers: boolean[] = [];
        for (const one of said) offers.push(offersPerson(await world.say(id, one)));

        expect(offers).toContain(true);
      },
    ),
    { ...RUNS, examples: ENDLESS },
  );
}, 300_000);
