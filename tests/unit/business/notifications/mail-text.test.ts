import { describe, expect, it } from '@jest/globals';
import { EVERY_SAMPLE, rendered } from '../../../support/mail/rendered.ts';
import { readMailHtml } from '../../../support/mail/read-mail-html.ts';

describe.each(EVERY_SAMPLE)('the plain text of %s, %s', (name, _, parameters) => {
  const { text, html } = rendered(name, parameters, 'email');

  it('has lines of 78 columns at most, unless a word is longer', () => {
    const long = text.split('\n').filter((line) => line.length > 78 && line.includes(' '));

    expect(long).toEqual([]);
  });

  it('leads everywhere that the HTML leads', () => {
    const links = readMailHtml(html).flatMap(({ attributes: { href } }) => href ?? []);

    expect(links.filter((link) => !text.includes(link.replaceAll('&amp;', '&')))).toEqual([]);
  });
});

it('says of an order what its HTML says, in the same order', () => {
  const parameters = {
    firstName: 'John',
    orderNumber: '12345',
    status: 'shipped',
    expectedOn: '2026-03-10',
    carrier: 'UPS',
    trackingNumber: '1Z 9',
  };

  expect(rendered('order-status', parameters, 'email').text).toBe(`Your order is on its way
========================

Hello John,

Your order has left our warehouse.

Placed > Packed > Shipped

Order: 12345
Expected: Tuesday, March 10
Carrier: UPS
Tracking number: 1Z 9

Track your parcel:
https://www.ups.com/track?tracknum=1Z%209

--
SmartCommerce, 1 Harbor Square, Portland, ME 04101
You get this mail because it is about an order of yours.
`);
});
