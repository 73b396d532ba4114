import { describe, expect, it } from '@jest/globals';
import { isGsm7, smsSize, type TemplateName, TEMPLATES } from '#business/notifications/index';
import { EVERY_SAMPLE, rendered } from '../../../support/mail/rendered.ts';

/** How many segments a text message of each template may take, with the longest that it can hold. */
const MOST_SEGMENTS: Readonly<Record<TemplateName, number>> = {
  'order-status': 1,
  'delivery-window': 1,
  'shipment-in-trouble': 2,
  'purchase-confirmation': 1,
  'return-approved': 2,
  'return-moved': 1,
  'callback-booked': 2,
  'callback-moved': 2,
  'callback-cancelled': 1,
  'callback-reminder': 2,
  'tier-changed': 1,
  'loyalty-offer': 1,
  'flash-sale': 2,
  'product-recommendations': 2,
  'opt-in-request': 1,
  'lead-confirmation': 1,
  'consent-withdrawn': 1,
  'buyer-notice': 2,
  'nurture-1': 2,
  'nurture-2': 2,
  'nurture-3': 2,
  newsletter: 2,
  'quarterly-promotion': 2,
  campaign: 1,
};

const LONG_URL = `https://shop.example.com/${'a'.repeat(55)}`;
const LONG_NAME = 'Zoë’s “Überlange” – 家 👩‍👩‍👧‍👦 product of a very long name that nobody can ever read to its end';

/** The longest that each parameter can sensibly be. */
const LONGEST: Readonly<Record<string, unknown>> = {
  orderNumber: '1234567890',
  rma: 'RMA-7K4QX2-9999',
  carrier: LONG_NAME,
  trackingNumber: '9400111899223530067916',
  chatUrl: LONG_URL,
  labelUrl: LONG_URL,
  manageUrl: LONG_URL,
  shopUrl: LONG_URL,
  saleName: LONG_NAME,
  totalMinor: 999_999_999,
  refundMinor: 999_999_999,
  points: 999_999,
  buyer: LONG_NAME,
  receiptId: `CR-${'9'.repeat(30)}`,
  confirmUrl: LONG_URL,
};

const stretched = (parameters: object): object => ({
  ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, LONGEST[name] ?? value])),
  ...('products' in parameters && { products: [{ name: LONG_NAME, priceMinor: 999_999_999 }] }),
  ...('sales' in parameters && { sales: [] }),
});

describe.each(EVERY_SAMPLE)('the text message of %s, %s', (name, _, parameters) => {
  it('says who writes, in characters that every phone has', () => {
    const { text } = rendered(name, stretched(parameters), 'sms');

    expect(text).toMatch(/^SmartCommerce: \S/);
    expect(isGsm7(text)).toBe(true);
  });

  it('stays within its segments', () => {
    const { text, segments } = rendered(name, stretched(parameters), 'sms');

    expect(smsSize(text)).toEqual({ segments, encoding: 'GSM-7' });
    expect(segments).toBeLessThanOrEqual(MOST_SEGMENTS[name]);
  });
});

const MARKETING = Object.values(TEMPLATES).filter(({ purpose }) => purpose === 'marketing');

it.each(MARKETING.map(({ name }) => name as TemplateName))('tells how to end %s', (name) => {
  const [, , parameters] = EVERY_SAMPLE.find(([template]) => template === name)!;

  expect(rendered(name, parameters, 'sms').text).toMatch(/Reply STOP to opt out\.$/);
});

describe('the size of a text message', () => {
  it.each([
    ['a'.repeat(160), 1, 'GSM-7'],
    ['a'.repeat(161), 2, 'GSM-7'],
    [`${'a'.repeat(159)}€`, 2, 'GSM-7'],
    ['家'.repeat(70), 1, 'UCS-2'],
    ['家'.repeat(71), 2, 'UCS-2'],
  ])('of %j is %i segments of %s', (text, segments, encoding) => {
    expect(smsSize(text)).toEqual({ segments, encoding });
  });
});
