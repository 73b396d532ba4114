import { describe, expect, it } from '@jest/globals';
import { renderEnUs } from '#conversation/messages/index';
import {
  CALM,
  closingQuestion,
  feel,
  goodwillIsAskedFor,
  type Mood,
  offerOfPersonAndGoodwill,
  openingWords,
} from '#conversation/understanding/mood/index';
import { aMood, sentiments } from '../../../../support/a-mood.ts';

const keys = (before: Mood, now: Mood) => openingWords(before, now).map(({ key }) => key);

describe('before the answer', () => {
  const low = feel(CALM, sentiments.blame, 'that is bad service');

  it('an apology comes first after a negative turn, and another one after the next', () => {
    const lower = feel(low, sentiments.blame, 'really bad service');

    expect(keys(CALM, low)).toEqual(['mood.sorry']);
    expect(keys(low, lower)).toEqual(['mood.stillSorry']);
  });

  it('nothing is said for a bare value, however angry the turn before', () => {
    expect(keys(low, feel(low, sentiments.none, '12345'))).toEqual([]);
  });

  it('thanks are said when the tone turns positive, once', () => {
    const happy = feel(CALM, sentiments.praise, 'I love your shop');

    expect(keys(CALM, happy)).toEqual(['mood.pleased']);
    expect(keys(happy, feel(happy, sentiments.praise, 'you are all wonderful'))).toEqual([]);
  });

  it('nothing is said for a neutral turn', () => {
    expect(keys(CALM, feel(CALM, sentiments.none, 'where is my delivery then'))).toEqual([]);
  });
});

it('one question asked in three moods is answered in three ways', () => {
  const moods = [aMood({ score: 60 }), CALM, aMood({ score: -60, lows: 1, calm: 0 })];

  const endings = moods.map((mood) => closingQuestion(feel(mood, sentiments.none, '12345')).key);

  expect(endings).toEqual(['mood.moreWithPleasure', 'conversation.anythingElse', 'mood.isItSolved']);
});

it('with an open problem the question is whether it is solved', () => {
  expect(closingQuestion(aMood({ score: 60, problem: 1 })).key).toBe('mood.isItSolved');
});

it('goodwill promises nothing in money', () => {
  for (const said of [offerOfPersonAndGoodwill(), goodwillIsAskedFor()]) {
    expect(renderEnUs(said)).toContain('make this good');
    expect(renderEnUs(said)).not.toMatch(/\d|%|\$|discount|refund|credit|coupon|money/i);
  }
});
