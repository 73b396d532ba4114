import type { OfferCard, OrderCard, Piece } from '#business/chat/index';

export const ORDER: OrderCard = {
  kind: 'order',
  orderNumber: '12345',
  status: 'Being prepared',
  carrier: 'UPS',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  expectedOn: '2026-11-24',
};

export const anOffer = (expiresAtIso: string): OfferCard => ({
  kind: 'offer',
  offerId: 'O-1',
  lines: [{ name: 'Wireless Charging Pad', quantity: 1, unitMinor: 3149 }],
  deliveryMinor: 0,
  totalMinor: 3149,
  listMinor: 3499,
  currency: 'USD',
  reasons: ['10% off because you are a Gold member'],
  notices: ['This price was set for you with your personal data.'],
  expiresAtIso,
});

const yesOrNo: Piece = {
  kind: 'choices',
  choices: [
    { label: 'Yes, buy it', says: 'Yes' },
    { label: 'No, thanks', says: 'No' },
  ],
};
const text = (words: string): Piece => ({ kind: 'text', text: words });

/** What the fake bot says, by what it hears. */
export function answerTo(said: string, nowMs: number): readonly Piece[] {
  if (/where is/i.test(said)) return [text('Here is your order. It **arrives tomorrow**.'), ORDER];
  if (/pad/i.test(said))
    return [
      text('The pad fits your phone:\n- charges by *Qi*\n- see [its page](https://shop.example/pad)'),
      anOffer(new Date(nowMs + 86_400_000).toISOString()),
      yesOrNo,
    ];
  if (/^yes$/i.test(said)) return [text('Thank you, the pad is yours.')];
  if (/person/i.test(said)) return [text('I am handing you over to a colleague.')];
  if (/^say /.test(said)) return [text(said.slice(4))];
  return [
    text("Hello! I'm an automated assistant."),
    { kind: 'choices', choices: [{ label: 'Order status', says: 'Where is my order?' }] },
  ];
}
