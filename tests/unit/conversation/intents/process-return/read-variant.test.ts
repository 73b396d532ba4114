import { describe, expect, it } from '@jest/globals';
import { readVariant, wantsSame } from '#conversation/intents/process-return/read-variant';

const LABELS = ['Small', 'Large', 'X-Large', 'Navy Blue'];

describe('a size or colour that is wanted', () => {
  it.each([
    ['exchange it for a large', 'Large'],
    ['can I have an XL instead?', 'X-Large'],
    ['swap my tee for an extra large, please', 'X-Large'],
    ['I need size s', 'Small'],
    ['I want the navy blue one', 'Navy Blue'],
  ])('is heard in %j', (words, label) => {
    expect(readVariant(words, LABELS, false)).toBe(label);
  });

  it.each(['it is too large', 'the shirt runs small', 'large', 'exchange it', 'for a large or for a small'])(
    'is none in %j',
    (words) => {
      expect(readVariant(words, LABELS, false)).toBeUndefined();
    },
  );

  it.each([
    ['Large', 'Large'],
    ['l please', 'Large'],
    ["I'd go with small", 'Small'],
    ['navy blue.', 'Navy Blue'],
  ])('is heard in the answer %j', (words, label) => {
    expect(readVariant(words, LABELS, true)).toBe(label);
  });

  it('is taken for no pattern', () => {
    expect(readVariant('for a (.*', ['(.*'], false)).toBe('(.*');
    expect(readVariant('for a blue', ['.*'], false)).toBeUndefined();
  });
});

it('hears that the same one is wanted again', () => {
  expect(['the same', 'no', 'same again please', 'Large'].map(wantsSame)).toEqual([true, true, true, false]);
});
