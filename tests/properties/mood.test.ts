import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CALM,
  countOffer,
  feel,
  mayOffer,
  type Mood,
  needsPerson,
  rememberPersonOffered,
} from '#conversation/understanding/mood/index';

const PHRASES = [
  '12345',
  'great, another broken one',
  'thank you',
  'where is it',
  'it STILL is not here',
  'all good now',
];

const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one)))
  .map(([positive = 0, negative = 0, neutral = 0, mixed = 0]) => ({ positive, negative, neutral, mixed }));
const turns = fc.array(
  fc.record({
    sentiment: fc.option(shares, { nil: undefined }),
    words: fc.oneof(fc.string(), fc.constantFrom(...PHRASES)),
  }),
  { maxLength: 40 },
);

/** A conversation that offers whenever it may, and a person whenever one is needed. */
function hold(all: readonly { sentiment: Parameters<typeof feel>[1]; words: string }[]) {
  const moods: Mood[] = [];
  let [mood, persons] = [CALM, 0];
  for (const { sentiment, words } of all) {
    mood = feel(mood, sentiment, words);
    if (needsPerson(mood)) [mood, persons] = [rememberPersonOffered(mood), persons + 1];
    if (mayOffer(mood)) mood = countOffer(mood);
    moods.push(mood);
  }
  return { moods, persons };
}

describe('a mood', () => {
  it('stays small whole numbers, whatever is said', () => {
    fc.assert(
      fc.property(turns, (all) => {
        for (const mood of hold(all).moods) {
          expect(Object.values(mood).every(Number.isInteger)).toBe(true);
          expect(Math.abs(mood.score)).toBeLessThanOrEqual(100);
          expect(JSON.stringify(mood).length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('lets no more than three offers and one offer of a person through', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { moods, persons } = hold(all);

        expect(moods.at(-1)?.offers ?? 0).toBeLessThanOrEqual(3);
        expect(persons).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lets no offer through in a negative turn, nor in the next', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { moods } = hold(all);

        for (const [index, { calm, offers }] of moods.entries()) {
          if (calm < 2) expect(offers).toBe(moods[index - 1]?.offers ?? 0);
        }
      }),
    );
  });

  it('is never the better for more blame in the same words', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (sentiment, more) => {
        const worse = { ...sentiment, positive: sentiment.positive * more, negative: sentiment.negative + 0.1 };
        const words = 'where is my delivery then';

        expect(feel(CALM, worse, words).score).toBeLessThanOrEqual(feel(CALM, sentiment, words).score);
      }),
    );
  });
});
