import { describe, expect, test } from '@jest/globals';
import { DECLINE_REASONS } from '#business/payments/index';
import { gsm7Length, isGsm7, SMS_LENGTH } from '#business/notifications/index';
import { type Message, message } from '#conversation/turn/index';
import { renderEnUs } from '#conversation/messages/index';

const LONG = [
  { name: 'Extended Car Electronics Warranty and Installation', quantity: 5 },
  { name: 'Adjustable Dumbbells', quantity: 2 },
];
const SOLD = { goodsMinor: 123_456_00, deliveryMinor: 599, totalMinor: 123_461_99, currency: 'USD' };

const CASES: readonly (readonly [string, Message])[] = [
  ['an offer of its own', message('purchase.ask', { ...SOLD, items: LONG })],
  ['an offer that travels along', message('purchase.ask', { ...SOLD, items: LONG, withOrder: '9876543210' })],
  ['a read-back of a new order', message('purchase.readBack', { ...SOLD, items: LONG })],
  ['a read-back', message('purchase.readBack', { ...SOLD, items: LONG, withOrder: '9876543210' })],
  [
    'a purchase',
    message('purchase.done', { ...SOLD, items: LONG, orderNumber: '9876543210', isNewOrder: true, points: 123_506 }),
  ],
  [
    'a read-back with store credit',
    message('purchase.readBack', { ...SOLD, creditMinor: 99_999_99, items: LONG, withOrder: '9876543210' }),
  ],
  [
    'a purchase with store credit',
    message('purchase.done', {
      ...{ ...SOLD, creditMinor: 99_999_99, items: LONG, orderNumber: '9876543210', isNewOrder: false },
      points: 123_506,
    }),
  ],
  ...DECLINE_REASONS.map((reason) => [`a card: ${reason}`, message('purchase.declined', { reason })] as const),
];

describe('a text message about a purchase', () => {
  test.each(CASES)('fits in one SMS: %s', (_, said) => {
    const text = renderEnUs(said, 'sms');

    expect(isGsm7(text)).toBe(true);
    expect(text).not.toContain('?,');
    expect(gsm7Length(text)).toBeLessThanOrEqual(SMS_LENGTH);
  });

  test('names the amount and asks for the yes after items that were cut', () => {
    const text = renderEnUs(message('purchase.readBack', { ...SOLD, items: LONG }), 'sms');

    expect(text).toMatch(/^5 x Extended .*\.\.\., .*\$123,461\.99 in all .*\?$/);
  });
});
