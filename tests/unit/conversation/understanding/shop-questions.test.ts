import { describe, expect, it } from '@jest/globals';
import { findShopTopic } from '#conversation/understanding/shop-questions';

describe('a question about the shop', () => {
  it.each([
    ["what's your refund policy", 'returns'],
    ['return policy?', 'returns'],
    ['hi, what is the return policy for electronics', 'returns'],
    ['how many days do i have to return something', 'returns'],
    ['are returns free', 'returns'],
    ['do you accept returns without a receipt', 'returns'],
    ['how long do returns take', 'refundTime'],
    ['How long does a refund usually take?', 'refundTime'],
    ['when will i get my refund', 'refundTime'],
    ['do you ship to canada', 'shipsTo'],
    ['can you deliver to Puerto Rico', 'shipsTo'],
    ['do you ship internationally?', 'shipsTo'],
    ['where do you ship to', 'shipsTo'],
    ['how much is shipping', 'shippingCost'],
    ['do you have free shipping on large orders', 'shippingCost'],
    ['how long does shipping take', 'deliveryTime'],
    ['do you take paypal', 'payment'],
    ['can i pay with apple pay', 'payment'],
    ['what are your opening hours', 'hours'],
    ['are you open on sundays', 'hours'],
    ['where are you located', 'location'],
    ['do you have a store in Denver', 'location'],
    ["what's the warranty on laptops", 'warranty'],
    ['do you price match amazon', 'specialPrices'],
    ['do you have student discounts', 'specialPrices'],
    ["what's your phone number", 'contact'],
  ])('%j is about %s', (words, topic) => {
    expect(findShopTopic(words)).toBe(topic);
  });
});

describe('a wish or a value', () => {
  it.each([
    'I want to return my lamp',
    'refund my order 12345',
    'can i return this',
    'where is my order',
    'when will my order be delivered',
    'can you ship my order to canada',
    'can you ship it to my office',
    'do you have any deals',
    'show me laptops with a warranty',
    'I have a warranty claim',
    "what's your refund policy and where is my order 12345",
    'phone number 614 555 0142',
    'call me when you are open',
    'electronics',
  ])('%j is none', (words) => {
    expect(findShopTopic(words)).toBeUndefined();
  });
});
