import { describe, expect, it } from '@jest/globals';
import { renderNotification, type RenderSettings, type TemplateName, TEMPLATES } from '#business/notifications/index';
import { EVERY_SAMPLE, rendered, SETTINGS } from '../../../support/mail/rendered.ts';

const ORDER = { firstName: 'John', orderNumber: '12345', status: 'shipped' };
const SALE = { firstName: 'John', saleName: 'Spring sale', endsAtIso: '2026-03-11T04:00:00Z' };
const problems = (name: TemplateName, parameters: unknown, settings: Partial<RenderSettings> = {}) => {
  const result = renderNotification(name, parameters, { ...SETTINGS, channel: 'email', ...settings });
  return result.kind === 'bad-parameters' ? result.problems : 'rendered';
};

it('knows each template by its own name', () => {
  expect(Object.entries(TEMPLATES).filter(([name, template]) => name !== template.name)).toEqual([]);
  expect(new Set(EVERY_SAMPLE.map(([name]) => name))).toEqual(new Set(Object.keys(TEMPLATES)));
});

it.each(EVERY_SAMPLE)('leaves nothing unfilled in %s, %s, in any form', (name, _, parameters) => {
  const all = [
    rendered(name, parameters, 'email'),
    rendered(name, parameters, 'sms'),
    rendered(name, parameters, 'in-app'),
    rendered(name, parameters, 'phone'),
    rendered(name, parameters, 'letter'),
  ];

  expect(JSON.stringify(all)).not.toMatch(/undefined|null|NaN|\[object|Invalid Date|!(?!doctype)/);
});

describe('parameters that are no good', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['missing', { firstName: 'John' }, ['orderNumber', 'status']],
    ['of the wrong kind', { ...ORDER, expectedOn: 'soon', status: 'lost' }, ['status', 'expectedOn']],
    ['misspelled', { ...ORDER, trackingNo: '1' }, ['trackingNo']],
    ['empty', { ...ORDER, firstName: ' \n ' }, ['firstName']],
    ['no parameters at all', undefined, ['parameters']],
  ])('are told by name when they are %s', (_, parameters, names) => {
    expect(problems('order-status', parameters)).toEqual(names);
  });

  it('are told by the way to them when they are deep inside', () => {
    const parameters = { ...ORDER, lines: [{ name: 'Case', quantity: 0 }] };

    expect(problems('return-approved', parameters)).toContain('lines.0.quantity');
  });

  it('never come back as values', () => {
    const secret = { firstName: 4711, orderNumber: ['secret'], status: 'top-secret', 'e@mail': 1 };

    expect(problems('order-status', secret)).toEqual(['firstName', 'orderNumber', 'status', 'e@mail']);
  });
});

describe('settings', () => {
  it.each<[TemplateName, object, Partial<RenderSettings>, readonly string[] | 'rendered']>([
    ['flash-sale', SALE, { shopAddress: undefined, unsubscribeUrl: undefined }, ['shopAddress', 'unsubscribeUrl']],
    ['flash-sale', SALE, { unsubscribeUrl: 'https://a.example/\r\nBcc: x' }, ['unsubscribeUrl']],
    ['flash-sale', SALE, { unsubscribeUrl: 'javascript:alert(1)' }, ['unsubscribeUrl']],
    ['flash-sale', SALE, { channel: 'sms', shopAddress: undefined, unsubscribeUrl: undefined }, 'rendered'],
    ['order-status', ORDER, { shopAddress: undefined, unsubscribeUrl: undefined }, 'rendered'],
    [
      'order-status',
      ORDER,
      { channel: 'letter', recipient: undefined, writtenOn: 'today' },
      ['recipient', 'writtenOn'],
    ],
    ['order-status', ORDER, { timeZone: 'Mars/Olympus' }, ['locale or timeZone']],
    ['order-status', ORDER, { locale: 'no locale' }, ['locale or timeZone']],
    [
      'order-status',
      {},
      { channel: 'letter', recipient: undefined },
      ['firstName', 'orderNumber', 'status', 'recipient'],
    ],
  ])('of %s %j that are %j leave: %j', (name, parameters, settings, left) => {
    expect(problems(name, parameters, settings)).toEqual(left);
  });
});

describe('the headers of a mail', () => {
  it('offer one click out of marketing', () => {
    const { headers, text, html } = rendered('flash-sale', SALE, 'email');

    expect(headers).toEqual({
      'List-Unsubscribe': '<https://shop.example.com/unsubscribe/opaque>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    for (const form of [text, html]) {
      expect(form).toContain('https://shop.example.com/unsubscribe/opaque');
      expect(form).toContain('1 Harbor Square, Portland, ME 04101');
    }
  });

  it('offer no way out of what the customer has to know', () => {
    const { headers, html } = rendered('order-status', ORDER, 'email');

    expect(headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
    expect(html).not.toContain('nsubscribe');
  });
});

describe('names that want to be more than names', () => {
  const NAME = `Ann\r\nBcc: eve@example.com <script>alert("1")</script> ' & \u202Egnp.exe 👩🏽‍🚀`;
  const message = { ...ORDER, orderNumber: '1<b>2', firstName: NAME, reason: 'x'.repeat(499) };

  it('stay text in HTML', () => {
    const { html } = rendered('order-status', message, 'email');

    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &#39; &amp; gnp.exe 👩🏽‍🚀');
    expect(html).not.toMatch(/<script|<b>|\u202E/);
  });

  it('stay on one line of a subject and of a text', () => {
    const { subject, text } = rendered('flash-sale', { ...SALE, saleName: NAME }, 'email');

    expect(subject).not.toMatch(/[\r\n\u202E]/);
    expect(text.split('\n')).not.toContainEqual(expect.stringMatching(/^Bcc:/));
  });

  it('are refused when they are no names any more', () => {
    expect(problems('order-status', { ...ORDER, firstName: 'x'.repeat(501) })).toEqual(['firstName']);
    expect(problems('shipment-in-trouble', { ...ORDER, status: undefined, chatUrl: 'javascript:alert(1)' })).toContain(
      'chatUrl',
    );
  });
});
