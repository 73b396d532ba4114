import { describe, expect, test } from '@jest/globals';
import { mayNameBuyer, partnersNamed } from '#conversation/understanding/privacy/index';

const PARTNERS = [
  { partnerId: 'acme', name: 'Acme Insurance' },
  { partnerId: 'twice', name: 'Twice' },
  { partnerId: 'hub', name: 'HomeHub' },
];
const notTo = (words: string) =>
  mayNameBuyer(words) ? partnersNamed(words, PARTNERS).map(({ partnerId }) => partnerId) : undefined;

describe('a sale that ends for some buyers', () => {
  test.each([
    ["don't sell to Acme", ['acme']],
    ["don't sell my data to Acme Insurance", ['acme']],
    ['please stop selling my details to homehub.', ['hub']],
    ["don't share my data with HomeHub or Acme", ['acme', 'hub']],
    ["I don't want Acme Insurance to have my data", ['acme']],
    ['HomeHub should not get my data', ['hub']],
    ['withdraw my consent for HomeHub', ['hub']],
  ])('is heard with their names: %s', (words, partnerIds) => {
    expect(notTo(words)).toEqual(partnerIds);
  });

  test.each([
    "don't sell my data",
    "don't sell my data to anyone but Acme",
    "don't sell my data to anybody, HomeHub or not",
    "don't sell to Initech",
    "don't sell my home address",
  ])('names none where all, or nobody known, are meant: %s', (words) => {
    expect(notTo(words)).toEqual([]);
  });

  test.each(['do you sell to Acme?', 'who did you sell to', 'sell it to Acme', 'where is my order 12345'])(
    'is no matter of other words: %s',
    (words) => {
      expect(notTo(words)).toBeUndefined();
    },
  );
});
