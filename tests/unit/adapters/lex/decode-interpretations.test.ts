import { describe, expect, it } from '@jest/globals';
import { decodeTurn } from '#adapters/lex/index';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { AROUND } from '../../../support/a-turn.ts';

const decode = (interpretations: unknown) => decodeTurn({ ...aLexEvent(), interpretations }, AROUND).turn;

const feeling = (positive: number, negative: number) => ({ positive, negative, neutral: 0, mixed: 0 });
const reading = (name: string, rest: object = {}) => ({ intent: { name, slots: {} }, ...rest });
const felt = (positive: number, negative: number) => ({
  sentimentResponse: { sentiment: 'NEUTRAL', sentimentScore: feeling(positive, negative) },
});

describe('what Lex holds possible', () => {
  it.each([
    ['a number', 0.7, 0.7],
    ['an object with a score', { score: 0.7 }, 0.7],
    ['nothing', undefined, null],
    ['null', null, null],
    ['a text', 'high', null],
    ['a number beyond 1', 7, null],
  ])('has a confidence from %s', (_, nluConfidence, confidence) => {
    expect(decode([reading('CheckOrderStatus', { nluConfidence })]).ranked).toEqual([
      { intent: 'CheckOrderStatus', confidence },
    ]);
  });

  it('keeps the order in which Lex sent it', () => {
    const { ranked } = decode([
      reading('CheckOrderStatus', { nluConfidence: 0.5 }),
      reading('ProcessReturn', { nluConfidence: 0.9 }),
      reading('FallbackIntent'),
    ]);

    expect(ranked.map(({ intent }) => intent)).toEqual(['CheckOrderStatus', 'ProcessReturn', 'FallbackIntent']);
  });

  it('leaves out intents that the code does not know', () => {
    expect(decode([reading('CheckOrderStatus'), reading('TrackOrder'), reading('toString')]).ranked).toHaveLength(1);
  });

  it.each([
    ['names other intents only', [reading('Help', { nluConfidence: 0.8 })], ['CheckOrderStatus', 'Help']],
    ['is empty', [], ['CheckOrderStatus']],
    ['is not there', undefined, ['CheckOrderStatus']],
    ['is no list', 'Help', ['CheckOrderStatus']],
    ['holds what is no interpretation', [null, 12, {}, { intent: 'Help' }], ['CheckOrderStatus']],
  ])("begins with the turn's own intent when the list %s", (_, interpretations, intents) => {
    expect(decode(interpretations).ranked.map(({ intent }) => intent)).toEqual(intents);
  });
});

describe('how the words feel', () => {
  it("is what Lex scored for the turn's own intent", () => {
    const { sentiment } = decode([reading('Help', felt(0.9, 0.1)), reading('CheckOrderStatus', felt(0.2, 0.8))]);

    expect(sentiment).toEqual(feeling(0.2, 0.8));
  });

  it('is the first score when that intent has none', () => {
    const { sentiment } = decode([reading('CheckOrderStatus'), reading('Help', felt(0.9, 0.1))]);

    expect(sentiment).toEqual(feeling(0.9, 0.1));
  });

  it.each([
    ['no scores', {}],
    ['null', { sentimentResponse: null }],
    ['a mood without scores', { sentimentResponse: { sentiment: 'POSITIVE' } }],
    ['a score beyond 1', { sentimentResponse: { sentimentScore: feeling(2, 0) } }],
    ['a score missing', { sentimentResponse: { sentimentScore: { positive: 1 } } }],
  ])('is left out of a turn with %s, which goes on', (_, sentiment) => {
    const turn = decode([reading('CheckOrderStatus', { nluConfidence: 0.9, ...sentiment })]);

    expect(turn).not.toHaveProperty('sentiment');
    expect(turn.ranked).toEqual([{ intent: 'CheckOrderStatus', confidence: 0.9 }]);
  });
});
