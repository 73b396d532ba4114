import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConsentPurpose } from '#business/consents/index';
import { converse } from '#conversation/dialog/converse';
import { carryOn } from '#conversation/dialog/carry-on';
import { INTENTS } from '#conversation/intents/registry';
import { CONSENT_BUTTONS } from '#conversation/sign-up/consent-buttons';
import { consentStep } from '#conversation/sign-up/index';
import type { Memory, Stage, Turn } from '#conversation/turn/index';
import { aMemory, aTask, known } from '../support/a-memory.ts';
import { AROUND, aTurn } from '../support/a-turn.ts';
import { createShop } from '../support/bot-in-memory/shop.ts';

const DETAILS = {
  CustomerFirstName: known('Nora'),
  CustomerLastName: known('Quist'),
  InterestCategory: known('Books'),
  ContactPreference: known('Email'),
};

interface Answer {
  readonly words: string;
  readonly hears: 'yes' | 'no' | 'unclear';
  /** What it may be a yes to; everything for a bare one. */
  readonly agreesTo: ConsentPurpose | 'whatever is asked' | 'nothing';
}
const buttons = Object.entries(CONSENT_BUTTONS).flatMap(([purpose, { yes, no }]): readonly Answer[] => [
  { words: yes, hears: 'unclear', agreesTo: purpose as ConsentPurpose },
  { words: no, hears: 'unclear', agreesTo: 'nothing' },
]);
const typed: readonly Answer[] = [
  { words: 'yes', hears: 'yes', agreesTo: 'whatever is asked' },
  { words: 'yes please', hears: 'unclear', agreesTo: 'whatever is asked' },
  { words: 'yes, e-mail is fine', hears: 'unclear', agreesTo: 'email' },
  { words: 'sure, sell them', hears: 'unclear', agreesTo: 'sale' },
  { words: 'no', hears: 'no', agreesTo: 'nothing' },
  { words: 'maybe later', hears: 'unclear', agreesTo: 'nothing' },
  { words: 'purple elephants', hears: 'unclear', agreesTo: 'nothing' },
  { words: "don't sell my data", hears: 'no', agreesTo: 'nothing' },
];
const answer = fc.constantFrom(...buttons, ...typed);
/** A plain no that comes twice is a no to the next question, too: that harms nobody. */
const repeated = answer.filter(({ words }) => words !== 'no' && words !== 'maybe later');

interface Step extends Answer {
  /** Seconds since the message before. */
  readonly after: number;
  /** Which of the memories so far the client brings, the latest being 0. */
  readonly back: number;
}

/** A sign-up whose details are all known, at its first question; then these messages, as Lex would hand them over. */
async function signUp(steps: readonly Step[]) {
  const shop = createShop();
  let now: number = AROUND.nowEpochSeconds;
  const turnOf = (words: string, stage: Stage, memory: Memory, index: number): Turn =>
    aTurn({
      intent: 'CaptureLeadInfo',
      words,
      stage,
      memory,
      nowEpochSeconds: now,
      nonce: `nonce-${index}`,
      slots: {},
    });
  const say = async (turn: Turn): Promise<Memory> => {
    const decision = carryOn(turn, await converse(turn, shop.manage));
    if (decision.move.kind !== 'fulfil') return decision.memory;
    const { intent } = decision.move;
    const done = { ...turn, intent, stage: { kind: 'fulfillment' as const }, memory: decision.memory, words: '' };
    return carryOn(done, await INTENTS[intent].fulfil(done, shop.fulfil)).memory;
  };
  const task = aTask({ intent: 'CaptureLeadInfo', filled: DETAILS, asked: { slot: 'CustomerEmail' } });
  const begun = turnOf('nora.quist@example.com', { kind: 'slot-missed', slot: 'CustomerEmail' }, aMemory({ task }), 0);
  const memories = [await say(begun)];
  const asked: (ConsentPurpose | undefined)[] = [];
  for (const [index, { words, hears, after, back }] of steps.entries()) {
    now += after;
    const memory = memories[Math.max(0, memories.length - 1 - back)]!;
    const step = consentStep(memory);
    asked.push(step?.asked.purpose);
    if (!step) continue;
    memories.push(await say(turnOf(words, { kind: 'confirmation-answered', answer: hears }, memory, index + 1)));
  }
  const acts = shop.signUps.recorded.map(({ purpose, act }) => `${purpose} ${act}`);
  const agreed = shop.signUps.recorded.filter(({ act }) => act === 'granted' || act === 'requested');
  return { asked, acts, agreed: agreed.map(({ purpose }) => purpose), isDone: shop.signUps.captured.length > 0 };
}

const slowly = (words: readonly Answer[]): readonly Step[] => words.map((one) => ({ ...one, after: 20, back: 0 }));

test('agrees to each by the buttons of its own question', async () => {
  const yes = buttons.filter(({ agreesTo }) => agreesTo !== 'nothing');

  const { acts } = await signUp(slowly(yes.filter(({ agreesTo }) => agreesTo !== 'sms-and-calls')));

  expect(acts).toEqual(['email requested', 'profiling granted', 'sale granted']);
});

test('agrees to nothing but what somebody said yes to while it was asked', async () => {
  const step = fc
    .tuple(answer, fc.constantFrom(0, 2, 20), fc.constantFrom(0, 0, 0, 1, 2, 5))
    .map(([one, after, back]): Step => ({ ...one, after, back }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { asked, agreed } = await signUp(steps);

      for (const purpose of agreed) {
        const yes = steps.filter(
          ({ agreesTo }, index) =>
            asked[index] === purpose && (agreesTo === purpose || agreesTo === 'whatever is asked'),
        );
        expect({ purpose, yes }).not.toEqual({ purpose, yes: [] });
      }
    }),
    { numRuns: 80 },
  );
});

test('comes to the same when every message but a plain no is sent twice or three times at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(repeated, { maxLength: 6 }), fc.integer({ min: 2, max: 3 }), async (words, times) => {
      const once = slowly(words);
      const often = once.flatMap((step) => [step, ...Array.from({ length: times - 1 }, () => ({ ...step, after: 0 }))]);

      const [{ acts }, twice] = await Promise.all([signUp(once), signUp(often)]);

      expect(twice.acts).toEqual(acts);
    }),
    { numRuns: 40 },
  );
});

test('lets the last no stand, whenever its button is pressed', async () => {
  const late: Answer = { words: CONSENT_BUTTONS.email.no, hears: 'unclear', agreesTo: 'nothing' };
  const yes = buttons.filter(({ words }) => words.startsWith('Yes'));
  const [email, , profiling, sale] = yes;

  const { acts } = await signUp(slowly([email!, late, profiling!, sale!]));

  expect(acts).toEqual(['email refused', 'profiling granted', 'sale granted']);
});
