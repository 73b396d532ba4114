import { describe, expect, it } from '@jest/globals';
import type { OfferCard, OrderCard, Piece } from '#business/chat/index';
import { partsOf, renderFor } from '#conversation/channels/index';

const said = (text: string): Piece => ({ kind: 'text', text });
const yesOrNo: Piece = {
  kind: 'choices',
  choices: [
    { label: 'Yes', says: 'yes' },
    { label: 'No', says: 'no' },
  ],
};
const order: OrderCard = {
  ...{ kind: 'order', orderNumber: '12345', status: 'On its way', carrier: 'UPS', trackingNumber: '1Z999' },
  trackingUrl: 'https://www.ups.com/track?tracknum=1Z999',
};
const offer: OfferCard = {
  ...{ kind: 'offer', offerId: 'O-1', deliveryMinor: 500, totalMinor: 3500, currency: 'USD' },
  lines: [{ name: 'Phone case', quantity: 2, unitMinor: 1500 }],
  ...{ reasons: ['20% off as a Gold member: -$3.00'], notices: ['The lowest price of the last 30 days was $16.00.'] },
  expiresAtIso: '2026-03-10T15:15:00.000Z',
};

describe('an order’s card', () => {
  it('is lines of text, without what was said above it', () => {
    const pieces = [said('UPS 1Z999 has it.'), order];

    expect(renderFor('whatsapp', pieces, undefined)).toEqual([
      {
        kind: 'text',
        text: 'UPS 1Z999 has it.\n\nOrder #12345: On its way\nhttps://www.ups.com/track?tracknum=1Z999',
      },
    ]);
  });

  it('is its link alone by text message', () => {
    expect(renderFor('sms', [said('Order 12345 is on its way.'), order], undefined)).toEqual([
      { kind: 'text', text: 'Order 12345 is on its way.\n\nhttps://www.ups.com/track?tracknum=1Z999' },
    ]);
  });
});

describe('an offer’s card', () => {
  it('has its lines, its total, why it costs that, and what the law wants', () => {
    const [part] = renderFor('messenger', [said('This would suit you.'), offer, yesOrNo], 'yes');

    expect(part).toMatchObject({ kind: 'choices', form: 'quick-replies' });
    expect(part?.text.split('\n').slice(2)).toEqual([
      '2 x Phone case: $15.00 each',
      'Delivery $5.00, total $35.00',
      '20% off as a Gold member: -$3.00',
      'The lowest price of the last 30 days was $16.00.',
    ]);
  });

  it('keeps what the law wants by text message', () => {
    expect(renderFor('sms', [said('This would suit you.'), offer], undefined)[0]?.text).toContain('The lowest price');
  });
});

describe('choices', () => {
  it('stand under the last of several messages, where the text above buttons has room', () => {
    const parts = renderFor('whatsapp', [said('A sentence of words. '.repeat(100)), said('Right?'), yesOrNo], 'yes');

    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'choices']);
    expect(parts.at(-1)).toMatchObject({ form: 'buttons', choices: [{ label: 'Yes', says: 'yes' }, { label: 'No' }] });
    expect(parts.at(-1)?.text.endsWith('Right?')).toBe(true);
  });

  it('have a text of their own where nothing was said', () => {
    expect(renderFor('whatsapp', [yesOrNo], 'yes')).toMatchObject([{ kind: 'choices', text: 'Please choose.' }]);
  });

  it('of a list that are cut stand in full in its second line', () => {
    const long = { label: 'A label of more than 24 letters', says: 'it' };

    const [part] = renderFor('whatsapp', [said('Which?'), { kind: 'choices', choices: [long] }], 'yes');

    expect(part).toMatchObject({
      ...{ form: 'list', opener: 'Please choose.' },
      choices: [{ label: 'A label of more than 24…', description: 'A label of more than 24 letters', says: 'it' }],
    });
  });

  it('by letters are lines of text where the bot asks for digits', () => {
    const pieces: Piece[] = [
      said('The last four digits?'),
      { kind: 'choices', choices: [{ label: 'Send code', says: 'c' }] },
    ];

    expect(renderFor('sms', pieces, 'PaymentLastFour')[0]?.text).toBe('The last four digits?\n\nA Send code\nReply A.');
  });
});

it('sends by text message what two parts hold, in the alphabet that costs least, and counts the parts', () => {
  const pieces = [said('“Your order’s on its way”, said the carrier. '.repeat(20))];

  const parts = renderFor('sms', pieces, undefined);

  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(({ text }) => text.length <= 306 && !/[“”’]/.test(text))).toBe(true);
  expect(partsOf('sms', pieces)).toEqual({ 'sms-part': 7 });
  expect(partsOf('whatsapp', pieces)).toEqual({});
});
