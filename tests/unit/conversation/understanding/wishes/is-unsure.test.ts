import { expect, it } from '@jest/globals';
import { findWishes, isUnsure } from '#conversation/understanding/wishes/index';
import type { IntentName } from '#generated/bot';

const unsure = (words: string, likeliest: IntentName) =>
  isUnsure(words, findWishes(words, [{ intent: likeliest, confidence: 0.5 }]));

it.each([
  ['where is my order, and can you do that thing with the points', 'CheckOrderStatus'],
  ['please paint it green. show me deals', 'UpsellProducts'],
  ['can you do that thing with the points', 'FallbackIntent'],
] as const)('is unsure of %j', (words, likeliest) => {
  expect(unsure(words, likeliest)).toBe(true);
});

it.each([
  ['where is my order and sign me up', 'CheckOrderStatus'],
  ['my order is late, it was a gift for Ann', 'CheckOrderStatus'],
  ['can you do that thing with the points', 'ProcessReturn'],
  ['purple elephants', 'FallbackIntent'],
] as const)('is sure of %j', (words, likeliest) => {
  expect(unsure(words, likeliest)).toBe(false);
});
