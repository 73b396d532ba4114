import { expect, it } from '@jest/globals';
import { INTENT_NAMES } from '#generated/bot';
import { inWords, WISH_NAMES, wishesInWords } from '#conversation/messages/wish-names';

it.each([
  [[], ''],
  [['your order'], 'your order'],
  [['your order', 'your return'], 'your order and your return'],
  [['your order', 'your return', 'the price'], 'your order, your return and the price'],
])('lists %j as "%s"', (items, words) => {
  expect(inWords(items)).toBe(words);
});

it('names wishes in the order they come', () => {
  expect(wishesInWords([{ intent: 'ProcessReturn' }, { intent: 'CheckOrderStatus' }])).toBe(
    'your return and your order',
  );
});

it('names wishes by their orders where these are given, and only wishes that are about one', () => {
  const [orderNumber, other] = ['12345', '12281'];
  const wishes = [
    { intent: 'CheckOrderStatus', orderNumber },
    { intent: 'ProcessReturn', orderNumber: other },
    { intent: 'UpsellProducts', orderNumber },
  ] as const;

  expect(wishesInWords(wishes)).toBe('order #12345, the return of order #12281 and products for you');
});

it('calls every wish by a name of its own', () => {
  const names = INTENT_NAMES.map((intent) => WISH_NAMES[intent]);

  expect(new Set(names).size).toBe(INTENT_NAMES.length);
});
