import { describe, expect, it } from '@jest/globals';
import { CALM, feel, type Mood, SCORES } from '#conversation/understanding/mood/index';
import { aMood, sentiments } from '../../../../support/a-mood.ts';

const after = (...turns: readonly (readonly [keyof typeof sentiments, string])[]): Mood =>
  turns.reduce((mood, [sentiment, words]) => feel(mood, sentiments[sentiment], words), CALM);

/** A sentiment of this score. */
const scored = (score: number) => ({ positive: 0, negative: -score / 100, neutral: 1 + score / 100, mixed: 0 });

describe('a turn', () => {
  it.each([
    [SCORES.lowTurn + 1, 0],
    [SCORES.lowTurn, 1],
    [SCORES.lowTurn - 1, 1],
  ])('of score %i makes %i in a row negative', (score, lows) => {
    expect(feel(CALM, scored(score), 'where is my delivery then')).toMatchObject({ lows });
  });

  it('moves the score half of the way', () => {
    expect(feel(CALM, scored(-80), 'where is my delivery then').score).toBe(-40);
    expect(feel(aMood({ score: 60 }), scored(-80), 'where is my delivery then').score).toBe(-10);
  });

  it('that is negative starts the calm anew; every other adds to it and ends the row', () => {
    const low = feel(CALM, sentiments.blame, 'that is bad service');
    const next = feel(low, sentiments.none, 'where is my delivery then');

    expect([low.calm, low.lows]).toEqual([0, 1]);
    expect([next.calm, next.lows]).toEqual([1, 0]);
    expect(feel(next, sentiments.none, 'and when does it come')).toMatchObject({ calm: 2 });
  });

  it('counts mixed feelings as a third of blame', () => {
    const mixed = { positive: 0.1, negative: 0.1, neutral: 0, mixed: 0.8 };

    expect(feel(CALM, mixed, 'I love the phone but the case is bad')).toMatchObject({ score: -13, lows: 0 });
  });

  it('is judged by its words when Lex tells no sentiment', () => {
    expect(feel(CALM, undefined, 'this is ridiculous')).toMatchObject({ lows: 1 });
    expect(feel(CALM, undefined, 'where is my delivery then')).toMatchObject({ score: 0, lows: 0 });
  });

  it('keeps what was offered', () => {
    const mood = aMood({ offers: 2, person: 1 });

    expect(feel(mood, sentiments.blame, 'that is bad service')).toMatchObject({ offers: 2, person: 1 });
  });
});

describe('an answer that tells no feeling', () => {
  it.each([
    '12345',
    '#12345',
    "it's 12345",
    'john.doe@email.com',
    'my email is john.doe@email.com',
    'MY EMAIL IS JOHN.DOE@EMAIL.COM',
    '+1 206-555-0123',
    '42 Maple Street, Springfield',
    '10001',
    'no',
    'Yes, please.',
    'John Smith',
    'wrong size',
    '',
  ])('leaves the mood as it is: %p', (words) => {
    const mood = aMood({ score: -50, lows: 1, calm: 0, problem: 1 });

    expect(feel(mood, sentiments.none, words)).toBe(mood);
  });

  it('leaves it whatever a model reads into a number', () => {
    expect(feel(CALM, sentiments.blame, '12345')).toBe(CALM);
    expect(feel(CALM, sentiments.blame, 'no')).toBe(CALM);
  });

  it.each([
    ['praise', 'thank you'],
    ['blame', 'terrible'],
  ] as const)('is not one that does: %s in %p', (sentiment, words) => {
    expect(feel(CALM, sentiments[sentiment], words)).not.toBe(CALM);
  });
});

describe('words that models take otherwise', () => {
  it.each([
    ['praise', 'great, another broken one'],
    ['praise', 'thanks for nothing'],
    ['praise', 'just perfect, arrived in pieces'],
    ['praise', 'so much for next day delivery'],
    ['none', "my stuff STILL hasn't arrived"],
    ['none', 'this is ridiculous'],
    ['none', 'for the third time, where is it'],
    ['none', 'I already told you my number'],
    ['none', 'WHERE IS MY ORDER!!'],
    ['none', 'you will hear from my lawyer'],
    ['none', 'where is it???'],
    ['none', 'we’ve been waiting for it since March'],
  ] as const)('are negative: %s, %p', (sentiment, words) => {
    expect(feel(CALM, sentiments[sentiment], words)).toMatchObject({ lows: 1, calm: 0 });
  });

  it.each([
    ['praise', 'GREAT SERVICE, THANK YOU!!!'],
    ['praise', 'thanks for replacing the broken one'],
    ['praise', 'great job with the packaging, nothing was broken'],
    ['praise', 'third time ordering from you and it is perfect again'],
    ['none', 'cool, show me another one'],
    ['praise', 'great, can you check the other one that is late'],
    ['praise', "I'm not fed up at all, it's ridiculous how good you are"],
    ['none', 'WHERE IS MY ORDER'],
    ['none', 'does it still come with a lid'],
    ['none', 'is the DVD NOT in stock'.toLowerCase()],
    ['none', 'I would like another one of these lamps'],
  ] as const)('are not: %s, %p', (sentiment, words) => {
    expect(feel(CALM, sentiments[sentiment], words)).toMatchObject({ lows: 0 });
  });

  it('make a turn no better than it sounded', () => {
    const terrible = { positive: 0, negative: 0.95, neutral: 0.05, mixed: 0 };

    expect(feel(CALM, terrible, 'this is ridiculous').score).toBe(-47);
  });
});

describe('a problem', () => {
  it.each([
    "my stuff hasn't arrived yet",
    'the mug arrived broken',
    'you sent me the wrong size shoes',
    'it never came to my house',
    'one of the boxes is missing parts',
    'the kettle stopped working',
    'you charged me twice for it',
  ])('is open after a complaint, however calm: %p', (words) => {
    expect(feel(CALM, sentiments.none, words)).toMatchObject({ problem: 1 });
  });

  it.each(['where is my order 12345', 'do you sell broken-in jeans', 'I want to return my shoes', 'is it late'])(
    'is not opened by %p',
    (words) => {
      expect(feel(CALM, sentiments.none, words)).toMatchObject({ problem: 0 });
    },
  );

  it.each(["that's sorted, thanks", 'oh it just arrived after all', 'all good now', 'never mind'])(
    'is over when the customer says so: %p',
    (words) => {
      expect(feel(aMood({ problem: 1 }), sentiments.none, words)).toMatchObject({ problem: 0 });
    },
  );

  it('is not over with a mere thank-you', () => {
    expect(after(['none', 'the mug arrived broken'], ['praise', 'thank you very much'])).toMatchObject({ problem: 1 });
  });
});
