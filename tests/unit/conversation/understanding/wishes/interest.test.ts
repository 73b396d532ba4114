import { expect, it } from '@jest/globals';
import { readInterest } from '#conversation/understanding/wishes/index';

it.each([
  ["I'm interested in electronics", 'UpsellProducts'],
  ['I am interested in laptops and stuff.', 'UpsellProducts'],
  ["hi, i'm really interested in home items", 'UpsellProducts'],
  ["I'm interested in updates on new electronics", 'CaptureLeadInfo'],
  ["I'm interested in news about laptops", 'CaptureLeadInfo'],
  ["I'm interested in electronics, sign me up", 'CaptureLeadInfo'],
  ["I'm interested in electronics for my daughter", 'unclear'],
  ["we're interested in garden furniture when summer comes", 'unclear'],
  ["I'm interested in a laptop for under $500", undefined],
  ["I'm interested in returning these shoes", undefined],
  ['are you interested in electronics', undefined],
  ['show me electronics', undefined],
])('%j is for %s', (words, wish) => {
  expect(readInterest(words)).toBe(wish);
});
