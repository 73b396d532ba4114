import { describe, expect, it } from '@jest/globals';
import { keepableWords, offerCardOf, orderCardOf, saidIn, toPieces } from '#conversation/chat/index';
import { renderEnUs } from '#conversation/messages/index';
import { message } from '#conversation/turn/index';
import { aMemory } from '../../../support/a-memory.ts';
import { anOffer } from '../../../support/an-offer.ts';

const card = (title: string) => ({ title, buttons: [{ text: 'Yes', value: 'yes' }] });
const choices = { kind: 'choices', choices: [{ label: 'Yes', says: 'yes' }] };

describe('what the bot said', () => {
  it('is texts with quick replies under them, whose title is not said again', () => {
    expect(toPieces([{ text: 'Shall I?' }, { card: card('Shall I?') }])).toEqual([
      { kind: 'text', text: 'Shall I?' },
      choices,
    ]);
    expect(toPieces([{ text: 'A long question' }, { card: card('A long…') }])).toEqual([
      { kind: 'text', text: 'A long question' },
      choices,
    ]);
  });

  it('has the title of a card that says something else', () => {
    expect(toPieces([{ text: 'Hello.' }, { card: card('Shall I?') }, {}])).toEqual([
      { kind: 'text', text: 'Hello.' },
      { kind: 'text', text: 'Shall I?' },
      choices,
    ]);
  });

  it('counts as said in this answer only when it is among its texts', () => {
    const [told, asked] = [message('conversation.thanks'), message('conversation.anythingElse')];
    const memory = aMemory({ lastSaid: [told, asked] });

    expect(saidIn(memory, [renderEnUs(told)])).toEqual([told]);
    expect(saidIn(memory, [`${renderEnUs(told)} ${renderEnUs(asked)}`])).toEqual([told, asked]);
    expect(saidIn(memory, ['Which order?'])).toEqual([]);
  });
});

describe("an order's card", () => {
  const parcel = { orderNumber: '12345', today: '2026-03-09', carrier: 'UPS', trackingNumber: '1Z9' } as const;

  it('says where the order is, and leads to its parcel', () => {
    expect(orderCardOf(message('checkOrderStatus.shipped', { ...parcel, expectedOn: '2026-03-10' }))).toEqual({
      ...{ kind: 'order', orderNumber: '12345', status: 'On its way', carrier: 'UPS', trackingNumber: '1Z9' },
      ...{ trackingUrl: 'https://www.ups.com/track?tracknum=1Z9', expectedOn: '2026-03-10' },
    });
  });

  it('promises no day that has passed', () => {
    const late = orderCardOf(message('checkOrderStatus.overdue', { ...parcel, expectedOn: '2026-03-06' }));

    expect(late).toMatchObject({ status: 'Late' });
    expect(late).not.toHaveProperty('expectedOn');
  });

  it('belongs to no other message', () => {
    expect(orderCardOf(message('conversation.thanks'))).toBeUndefined();
  });
});

describe("an offer's card", () => {
  const offer = anOffer();

  it('has what it costs and until when', () => {
    expect(offerCardOf(offer, offer.expiresAtEpochSeconds - 1)).toMatchObject({
      ...{ kind: 'offer', offerId: offer.offerId, totalMinor: offer.totalMinor },
      expiresAtIso: new Date(offer.expiresAtEpochSeconds * 1000).toISOString(),
    });
  });

  it('is none once it holds no more', () => {
    expect(offerCardOf(offer, offer.expiresAtEpochSeconds)).toBeUndefined();
    expect(offerCardOf({ ...offer, state: 'purchased' }, offer.madeAtEpochSeconds)).toBeUndefined();
  });

  it('compares with the list price only where it may, and gives a stranger no reasons', () => {
    const [line] = offer.lines;
    const reduced = { ...line!, quantity: 2, listPriceMinor: 6000, unitPriceMinor: 4800 };
    const reason = { code: 'tier', tier: 'Gold', relation: 'accessory', off: 2000, amountMinor: -1200 } as never;
    const cardOf = (kind: 'list-price' | 'lowest-of-30-days', customerId?: string) => {
      const { customerId: _, ...others } = offer;
      const lines = [{ ...reduced, reasons: [reason], reference: { minor: 6000, kind, savesMinor: 1200 } }] as const;
      return offerCardOf({ ...others, ...(customerId && { customerId }), lines }, offer.madeAtEpochSeconds)!;
    };

    expect(cardOf('list-price', 'C-1')).toMatchObject({
      listMinor: 12_000,
      reasons: [expect.stringMatching(/^20% off/)],
    });
    expect(cardOf('lowest-of-30-days')).not.toHaveProperty('listMinor');
    expect(cardOf('list-price').reasons).toEqual([]);
  });
});

describe('what a transcript keeps of the words', () => {
  it.each([
    ['order 12345, john@email.com', undefined, 'order 12345, john@email.com'],
    ['my card is 4242 4242 4242 4242', undefined, 'my card is [number]'],
    ['4242 4242 4242 4242', undefined, '…'],
    ['4242', 'PaymentLastFour', '[number]'],
    ['it is 123 456', 'VerificationCode', 'it is [number]'],
    ['my last four are 4242', undefined, 'my last four are [number]'],
    ['the code is 123456', 'OrderNumber', 'the code is [number]'],
  ])('%j, asked for %s', (words, asked, kept) => {
    expect(keepableWords(words, asked)).toBe(kept);
  });
});
