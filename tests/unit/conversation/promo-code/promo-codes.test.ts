import { describe, expect, it } from '@jest/globals';
import { readPromoCode } from '#conversation/understanding/promo-codes';

const CODE = 'WELCOME-7K3M-9QXP-TB2D';

describe('a typed code', () => {
  it.each([
    ['use my code WELCOME-7K3M-9QXP-TB2D', CODE],
    ['WELCOME-7K3M-9QXP-TB2D', CODE],
    ['use my code WELCOME-EFGZ-SETW-WYJD', 'WELCOME-EFGZ-SETW-WYJD'],
    ['welcome 7k3m 9qxp tb2d please', CODE],
    ['my promo code is welcome7k3m9qxptb2d', CODE],
    ['apply WELCOME-OILM-9QXP-TB2D', 'WELCOME-011M-9QXP-TB2D'],
    ['use code SAVE20', 'SAVE20'],
    ['my promo code is SPRING10', 'SPRING10'],
    ['discount code summer25', 'SUMMER25'],
  ])('is read in %j', (words, code) => {
    expect(readPromoCode(words)).toEqual({ kind: 'typed', code });
  });
});

describe('a code that is mentioned', () => {
  it.each(['I have a promo code', 'use my welcome code', "I've got a coupon", 'where do I enter my promo code?'])(
    'is heard in %j',
    (words) => {
      expect(readPromoCode(words)).toEqual({ kind: 'mentioned' });
    },
  );
});

describe('nothing of a discount code', () => {
  it.each([
    'do you have any promo codes?',
    "I don't have a promo code",
    'can I get a coupon?',
    "my promo code doesn't work",
    'send me a code',
    'my code is 123456',
    'use the code 123456',
    'welcome to my conversations',
    'welcome back home guys',
    'where is my order 12345',
    'tracking code 1Z999AA10123456784',
    'show me deals',
  ])('is heard in %j', (words) => {
    expect(readPromoCode(words)).toBeUndefined();
  });
});
