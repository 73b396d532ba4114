import { NEW_CONVERSATION } from '#business/insights/index';
import { type ConsentEntry, questionOf } from '#business/consents/index';
import type { Piece } from '#business/chat/index';
import type { Books } from '../../../../scripts/simulate/laws/books.ts';
import type { Evidence } from '../../../../scripts/simulate/laws/laws.ts';
import { personOf } from '../../../../scripts/simulate/people/person.ts';
import { PERSONAS } from '../../../../scripts/simulate/personas/index.ts';
import type { Exchange, Played } from '../../../../scripts/simulate/play/played.ts';
import { aPurchase } from '../../../support/a-purchase.ts';
import { aPayment } from '../../../support/a-payment.ts';
import { aPurchaseMade } from '../../../support/insights-samples.ts';

const personaOf = (name: string) => PERSONAS.find((persona) => persona.name === name)!;
export const says = (text: string): Piece => ({ kind: 'text', text });

let messages = 0;
export const anExchange = (asked: string, text: string, changes: Partial<Exchange> = {}): Exchange => ({
  ...{
    asked,
    text,
    askedIn: '',
    answer: { messageId: `message-${(messages += 1)}`, status: 200, pieces: [says('Well.')] },
  },
  ...changes,
});

/** A conversation with a transcript that is as it was. */
export function played(
  name: string,
  index: number,
  exchanges: readonly Exchange[],
  changes: Partial<Played> = {},
): Played {
  const transcript = exchanges.flatMap(({ text, answer: { messageId, pieces } }) => [
    { from: 'customer' as const, messageId, text: text.replace(/\b\d{4}\b/, '[number]'), atIso: '' },
    { from: 'bot' as const, inReplyTo: messageId, pieces, atIso: '' },
  ]);
  return {
    ...{ person: personOf(1, index), persona: personaOf(name), network: '127.0.0.9', conversationId: `chat-${index}` },
    ...{ exchanges, intrusions: [], statuses: exchanges.map(({ answer }) => answer.status), transcript },
    ...changes,
  };
}

export const purchase = aPurchase({
  ...{ purchaseId: 'chat-1:offer-1:n0nce', conversationId: 'chat-1', state: 'done', paymentId: 'pay-1' },
  ...{ customerId: personOf(1, 1).customerId, totalMinor: 4800 },
  lines: [{ sku: 'SIM-NET', name: 'Trunk Net', category: 'Automotive', quantity: 2, unitPriceMinor: 2400 }],
});
export const strap = aPurchase({
  ...{ purchaseId: 'chat-6:offer-6:n0nce', conversationId: 'chat-6', state: 'done', paymentId: 'pay-6' },
  ...{ customerId: personOf(1, 6).customerId, totalMinor: 1850 },
  lines: [{ sku: 'SIM-STRAP-1-3', name: 'Roof Rack Strap', category: 'Automotive', quantity: 1, unitPriceMinor: 1850 }],
});
const saleOf = ({ purchaseId, conversationId, totalMinor }: typeof purchase) =>
  aPurchaseMade({ purchaseId, conversationId, totalMinor });

export const consent: ConsentEntry = {
  ...{ pseudonym: 'p', sequence: 1, act: 'requested', purpose: 'email', recipients: [], text: questionOf('email') },
  ...{ channel: 'chat', conversationId: 'chat-2', cause: 'c', occurredAtIso: '', previousHash: '', hash: '' },
};

const buying = (index: number) => [
  anExchange('offer', 'yes, add it'),
  anExchange('PaymentLastFour', personOf(1, index).lastFour),
  anExchange('read-back', 'yes'),
];

/** What a simulation leaves behind in which every law holds. */
export function goodEvidence(): Evidence & { readonly books: Books } {
  const books: Books = {
    purchases: [purchase, strap],
    payments: [
      aPayment({ state: 'captured', capturedMinor: 4800 }),
      aPayment({ paymentId: 'pay-6', state: 'captured', amountMinor: 1850, capturedMinor: 1850 }),
    ],
    sales: [saleOf(purchase), saleOf(strap)],
    consents: [consent],
    counted: new Map([['chat-1', NEW_CONVERSATION]]),
    byEvents: new Map([['chat-1', NEW_CONVERSATION]]),
    stockBefore: new Map([
      ['SIM-NET', { onHand: 10, reserved: 0 }],
      ['SIM-STRAP-1-3', { onHand: 1, reserved: 0 }],
    ]),
    stockAfter: new Map([
      ['SIM-NET', { onHand: 8, reserved: 0 }],
      ['SIM-STRAP-1-3', { onHand: 0, reserved: 0 }],
    ]),
  };
  const all = [
    played('buyer', 1, buying(1)),
    played('subscriber', 2, [anExchange('consent-email', 'Yes, e-mail me', { askedIn: questionOf('email').words })]),
    played('guesser of orders that are there', 3, [anExchange('CustomerEmail', 'guess1@example.com')]),
    played('guesser of orders that aren’t', 4, [anExchange('CustomerEmail', 'guess1@example.com')]),
    played('intruder', 5, [], {
      intrusions: [{ tried: 'no token', status: 401, code: 'conversation-over', expected: 401 }],
    }),
    played('racer for the last one', 6, buying(6)),
    played('racer for the last one', 7, []),
    played('refuser', 8, [anExchange('consent-email', 'no')]),
    played('one with privacy control', 9, [anExchange('consent-email', 'no')]),
  ];
  return { books, played: all };
}
