import { describe, expect, it } from '@jest/globals';
import {
  CALM,
  CALM_TURNS_BEFORE_OFFERS,
  countOffer,
  LOWS_BEFORE_PERSON,
  mayOffer,
  MOOD_POLICY,
  needsPerson,
  openProblem,
  rememberPersonOffered,
  SCORES,
  solveProblem,
  toneOf,
} from '#conversation/understanding/mood/index';
import { aMood } from '../../../../support/a-mood.ts';

const HAPPY = aMood({ score: SCORES.positiveTone });

describe('the tone', () => {
  it.each([
    [SCORES.negativeTone - 1, 'negative'],
    [SCORES.negativeTone, 'negative'],
    [SCORES.negativeTone + 1, 'neutral'],
    [SCORES.positiveTone - 1, 'neutral'],
    [SCORES.positiveTone, 'positive'],
    [SCORES.positiveTone + 1, 'positive'],
  ])('at score %i is %s', (score, tone) => {
    expect(toneOf(aMood({ score }))).toBe(tone);
  });

  it('is negative right after a negative turn, however good it was before', () => {
    expect(toneOf(aMood({ score: 40, lows: 1, calm: 0 }))).toBe('negative');
  });
});

describe('an offer', () => {
  it.each([
    ['positive', HAPPY, 3],
    ['neutral', CALM, 1],
    ['negative', aMood({ score: SCORES.negativeTone }), 0],
  ] as const)('may be made in a %s conversation %#', (tone, mood, most) => {
    expect(MOOD_POLICY[tone].offers).toBe(most);

    for (const offers of [0, 1, 2, 3, 4]) expect(mayOffer({ ...mood, offers })).toBe(offers < most);
  });

  it.each([
    [CALM_TURNS_BEFORE_OFFERS - 1, false],
    [CALM_TURNS_BEFORE_OFFERS, true],
    [CALM_TURNS_BEFORE_OFFERS + 1, true],
  ])('%i turns after a negative one: %p', (calm, may) => {
    expect(CALM_TURNS_BEFORE_OFFERS).toBe(2);

    expect(mayOffer({ ...HAPPY, calm })).toBe(may);
    expect(mayOffer({ ...CALM, calm })).toBe(may);
  });

  it('is never made while a problem is open', () => {
    expect(mayOffer(openProblem(HAPPY))).toBe(false);
    expect(mayOffer(solveProblem(openProblem(HAPPY)))).toBe(true);
  });

  it('counts whatever the tone was', () => {
    expect(mayOffer({ ...countOffer(HAPPY), score: 0 })).toBe(false);
    expect(mayOffer(countOffer(countOffer(HAPPY)))).toBe(true);
    expect(mayOffer(countOffer(countOffer(countOffer(HAPPY))))).toBe(false);
  });

  it('speaks of urgency and bundles in a positive conversation alone', () => {
    for (const [tone, { mayBundle, mayUrge }] of Object.entries(MOOD_POLICY)) {
      expect([mayBundle, mayUrge]).toEqual([tone === 'positive', tone === 'positive']);
    }
  });
});

describe('a person', () => {
  it.each([
    [LOWS_BEFORE_PERSON - 1, false],
    [LOWS_BEFORE_PERSON, true],
    [LOWS_BEFORE_PERSON + 1, true],
  ])('after %i negative turns in a row is needed: %p', (lows, needed) => {
    expect(LOWS_BEFORE_PERSON).toBe(2);

    expect(needsPerson(aMood({ lows }))).toBe(needed);
  });

  it('is offered once', () => {
    expect(needsPerson(rememberPersonOffered(aMood({ lows: 5 })))).toBe(false);
  });
});
