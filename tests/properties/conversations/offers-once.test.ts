import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOOD_POLICY } from '#conversation/understanding/mood/index';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { createWorld } from './hold.ts';
import type { Step } from './steps.ts';

const session = 'session-john' as const;

const wish = (words: string, intent: NonNullable<Said['wish']>['intent']): Said => ({
  ...{ words, heard: 'wish', wish: { intent } },
});
const STATUS = wish('where is my order', 'CheckOrderStatus');
const HAPPY_STATUS: Said = { ...STATUS, sentiment: { positive: 0.98, negative: 0, neutral: 0.02, mixed: 0 } };
const VERIFY: Step = { does: 'begin', session, intent: 'CheckOrderStatus', answers: 2 };
const UTTERANCES: readonly (Said | Step)[] = [
  VERIFY,
  STATUS,
  HAPPY_STATUS,
  { words: 'no', heard: 'no' },
  { words: 'yes', heard: 'yes' },
  wish('this is ridiculous, useless!!!', 'Help'),
  wish('agent, you are a joke', 'TalkToAgent'),
  wish('stop', 'Stop'),
];

const said = fc.constantFrom(...UTTERANCES);
const back = fc
  .nat(20)
  .map((which): Step => ({ does: 'bring-back', from: session, into: session, which, flipAt: null }));

/** How often each text was said in a conversation. */
async function countSaid(steps: readonly (Said | Step)[]): Promise<Record<string, number>> {
  const world = createWorld();
  const counts: Record<string, number> = {};
  const note = (keys: readonly string[]) => keys.forEach((key) => (counts[key] = (counts[key] ?? 0) + 1));
  for (const step of steps) {
    const turns = 'does' in step ? world.take(step) : [await world.say(session, step)];
    for await (const { after } of turns) note(after.lastSaid.map(({ key }) => key));
  }
  return counts;
}

const MOST: Readonly<Record<string, number>> = {
  'upsellProducts.offer': MOOD_POLICY.positive.offers,
  'mood.offerPerson': 1,
  'mood.goodwill': 1,
  'stop.rate': 1,
};

const random = fc.array(fc.oneof({ weight: 3, arbitrary: said }, back), { maxLength: 25 });

it('whatever seals are brought back, no more is offered than the policy allows', async () => {
  await fc.assert(
    fc.asyncProperty(random, async (steps) => {
      const counts = await countSaid(steps);

      expect(Object.entries(MOST).filter(([key, most]) => (counts[key] ?? 0) > most)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** A customer who was upset before they were verified, and has calmed down since: the next status ends with an offer. */
const CALMED = [wish('this is ridiculous', 'Help'), VERIFY, wish('what can you do', 'Help'), wish('I see', 'Help')];
const BEFORE_OFFER: Step = { does: 'bring-back', from: session, into: session, which: 5, flipAt: null };
const eightTimes = (...steps: readonly (Said | Step)[]) => Array.from({ length: 8 }, () => steps).flat();

it.each([
  ['one offer in a neutral tone', STATUS, 1],
  ['three in a positive one', HAPPY_STATUS, 3],
])('the seal of before an offer, brought back again and again, gets no more than %s', async (_, step, most) => {
  const once = await countSaid([...CALMED, step]);
  const often = await countSaid([...CALMED, ...eightTimes(BEFORE_OFFER, step), ...eightTimes(step)]);

  expect([once['upsellProducts.offer'], often['upsellProducts.offer']]).toEqual([1, most]);
});

it('the seal of before a person was offered gets one offer of a person', async () => {
  const [angry, back]: [Said, Step] = [wish('this is useless, ridiculous', 'Help'), { ...BEFORE_OFFER, which: 0 }];

  expect(await countSaid([angry, ...eightTimes(back, angry)])).toMatchObject({ 'mood.offerPerson': 1 });
});
