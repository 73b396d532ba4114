import { describe, expect, it } from '@jest/globals';
import type { IntentName } from '#generated/bot';
import { areClose, CLOSENESS } from '#conversation/understanding/wishes/index';

const rank = (...scores: readonly (readonly [IntentName, number | null])[]) =>
  areClose(scores.map(([intent, confidence]) => ({ intent, confidence })));

describe('two wishes are close', () => {
  it.each([
    ['nearer than the distance', 0.61, true],
    ['at the distance', 0.6, true],
    ['farther apart', 0.599, false],
  ])('%s', (_, second, isClose) => {
    expect(rank(['ProcessReturn', 0.7], ['ExplainPrice', second])).toEqual(
      isClose ? ['ProcessReturn', 'ExplainPrice'] : [],
    );
  });

  it.each([
    ['at the minimum', CLOSENESS.minimum, 2],
    ['below it', CLOSENESS.minimum - 0.001, 0],
  ])('when the second is %s', (_, second, count) => {
    expect(rank(['ProcessReturn', 0.35], ['ExplainPrice', second])).toHaveLength(count);
  });

  it('with what Lex falls back to among them', () => {
    expect(rank(['FallbackIntent', null], ['ProcessReturn', 0.35], ['ExplainPrice', 0.33])).toEqual([
      'ProcessReturn',
      'ExplainPrice',
    ]);
  });
});

it('compares no command and no wish without a confidence', () => {
  expect(rank(['Cancel', 0.6], ['ProcessReturn', 0.58])).toEqual([]);
  expect(rank(['ProcessReturn', 0.6], ['ExplainPrice', null])).toEqual([]);
});

it('names as many as a card has buttons', () => {
  const wishes = ['ProcessReturn', 'ExplainPrice', 'UpsellProducts', 'CheckOrderStatus'] as const;

  expect(rank(...wishes.map((wish) => [wish, 0.5] as const))).toEqual(wishes.slice(0, CLOSENESS.most));
});
