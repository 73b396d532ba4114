import { expect, it } from '@jest/globals';
import { renderNotification } from '#business/notifications/index';
import { SETTINGS } from '../../../support/mail/rendered.ts';

const CALL = { startsAtIso: '2026-03-10T19:00:00Z', endsAtIso: '2026-03-10T19:30:00Z' };
const PURCHASE = {
  firstName: 'John',
  orderNumber: '12345',
  lines: [{ name: 'Pad', quantity: 1, unitPriceMinor: 123_456 }],
};

/** Spaces of odd widths are as good as others. */
const plain = (text: string) => text.replace(/\s/g, ' ');

it.each([
  ['en-US', 'America/New_York', 'Tuesday, March 10, 3:00 – 3:30 PM EDT.'],
  ['en-US', 'America/Los_Angeles', 'Tuesday, March 10, 12:00 – 12:30 PM PDT.'],
  ['en-GB', 'Europe/London', 'Tuesday 10 March, 19:00–19:30 GMT.'],
  ['de-DE', 'Asia/Tokyo', 'Mittwoch, 11. März, 04:00–04:30 Uhr GMT+9.'],
])('tells a time as it is read in %s, %s', (locale, timeZone, words) => {
  const result = renderNotification('callback-booked', CALL, { ...SETTINGS, channel: 'in-app', locale, timeZone });

  expect(result).toMatchObject({ kind: 'rendered' });
  expect(plain(result.kind === 'rendered' ? result.message.text : '')).toBe(words);
});

it.each([
  ['en-US', 'USD', '$1,234.56'],
  ['en-GB', 'GBP', '£1,234.56'],
  ['de-DE', 'EUR', '1.234,56 €'],
  ['ja-JP', 'JPY', '￥123,456'],
])('tells an amount as it is read in %s, %s', (locale, currency, words) => {
  const parameters = { ...PURCHASE, totalMinor: 123_456, currency };
  const result = renderNotification('purchase-confirmation', parameters, { ...SETTINGS, channel: 'email', locale });

  expect(plain(result.kind === 'rendered' ? result.message.subject : '')).toContain(words);
});

it('tells a day as the day that it is, wherever the customer lives', () => {
  const parameters = { firstName: 'John', orderNumber: '12345', status: 'shipped', expectedOn: '2026-03-10' };
  const result = renderNotification('order-status', parameters, {
    ...SETTINGS,
    channel: 'sms',
    timeZone: 'Pacific/Honolulu',
  });

  expect(result).toMatchObject({ message: { text: expect.stringContaining('Expected Tue, Mar 10.') } });
});
