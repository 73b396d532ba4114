import { encodeBooking, holderKey, slotKey } from '#adapters/dynamodb/callback-item';
import { encodeCase } from '#adapters/dynamodb/case-item';
import { encodeCustomer, encodeEmailClaim } from '#adapters/dynamodb/customer-item';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { encodeOffer } from '#adapters/dynamodb/offer-item';
import { encodeOrder } from '#adapters/dynamodb/order-item';
import type { PersonalTableName } from '#adapters/dynamodb/privacy/dynamo-places';
import { encodePurchase } from '#adapters/dynamodb/purchase-item';
import { encodeReturn, returnNameKey } from '#adapters/dynamodb/return-item';
import { encodeSending } from '#adapters/dynamodb/sending-item';
import type { HashContact } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import { holdersOf } from '#business/callbacks/index';
import { aBooking } from '../a-booking.ts';
import { aCase } from '../a-case.ts';
import { aCommitment, aPurchase } from '../a-purchase.ts';
import { aReturn } from '../a-return.ts';
import { anOffer } from '../an-offer.ts';
import { anOrder } from '../an-order.ts';
import type { Johns } from './john.ts';

type Items = Partial<Record<PersonalTableName, readonly Record<string, unknown>[]>>;

const AT = '2026-03-09T15:00:00Z';
const NOW = 1_773_068_400;

/** The event as it is once it was handed on. */
function told(event: ShopEvent) {
  const { undispatched: _, ...item } = toEventItem(event);
  return item;
}

/** What the shop's tables may hold of one of them beside the lead, in the shapes that the adapters write. */
export function itemsOf({ customer, tag }: Johns, hash: HashContact): Items {
  const { customerId, email, phone = '', firstName, lastName } = customer;
  const [emailHash, phoneHash] = [hash(email), hash(phone)];
  const conversationId = `chat-${tag}`;
  const orderNumber = `7700-${tag}`;
  const rma = `R-${tag.toUpperCase()}`;
  const paymentMethod = customer.paymentMethod!;
  const purchase = aPurchase({
    ...{ purchaseId: `${conversationId}:offer-${tag}:nonce`, conversationId, customerId, orderNumber, paymentMethod },
    ...{ state: 'done', paymentId: `payment-${tag}` },
  });
  const made = aCommitment(purchase).event;
  const booking = aBooking({
    ...{ bookingId: `CALL-${tag}`, customerId, phone, phoneHash, topic: `my order at ${customer.address.street}` },
    context: { conversationId, channel: 'chat', rung: 'last-four', mood: 'neutral', transcript: [] },
  });
  const callOf = { bookingId: booking.bookingId, customerId, phone, timeZone: 'America/New_York', sequence: 0 };
  const returned = aReturn({
    ...{ rma, orderNumber, customerId, conversationId, paymentMethod, state: 'refunded', paid: 'yes' },
    ...{ trackingNumber: `1Z-${tag}`, labelKey: `labels/${rma}.pdf` },
  });
  const { todo: _todo, dueAtEpochSeconds: _due, ...settled } = returned;
  const event = (aggregate: string, id: string) => ({ aggregate, id: `${id}-${tag}`, occurredAtIso: AT });

  return {
    customers: [
      encodeCustomer(customer, emailHash),
      encodeEmailClaim(customerId, emailHash),
      { customerId, item: 'LOYALTY', points: 110 },
      { customerId, item: `LOYALTY-SOURCE#PURCHASE#${purchase.purchaseId}` },
      { customerId, item: 'CREDIT', 'balance#USD': 0 },
      { customerId, item: 'LIFETIME-VALUE', lifetimeValueMinor: 250_000, asOf: AT },
    ],
    orders: [
      encodeOrder(anOrder({ status: 'delivered', orderNumber, customerId, contactEmailHash: emailHash, version: 3 })),
      encodeReturn(settled),
      { ...returnNameKey({ rma }), names: { orderNumber, rma } },
      { ...returnNameKey({ trackingNumber: `1Z-${tag}` }), names: { orderNumber, rma } },
      { orderNumber, item: `RETURN-SHIPMENT#${rma}`, shipmentId: `shp-${tag}` },
      { orderNumber, item: 'RETURNED', refundedMinor: 69_201 },
    ],
    purchases: [encodePurchase(purchase)],
    payments: [
      {
        ...{ key: `SANDBOX#PAYMENT#payment-${tag}`, version: 2 },
        payment: { paymentId: `payment-${tag}`, state: 'captured', amountMinor: 4800, paymentMethod },
      },
    ],
    conversations: [
      encodeOffer({ ...anOffer({ customerId, conversationId, offerId: `offer-${tag}` }), key: `${customerId}/1/PAD` }),
      { key: `PENDING#${conversationId}`, conversationId, intent: 'X', values: { email, phone }, nonce: 'n' },
      { key: `CODE#${conversationId}`, challengeId: 'c', purpose: { claim: { orderNumber, email } }, codeHash: 'x' },
      { key: `ATTEMPTS#customer#${customerId}#1773068400`, attempts: 1 },
      { key: `ONCE#gift:birthday#2026#${customerId}`, expiresAtEpochSeconds: NOW },
      { key: `RESERVATION#${purchase.purchaseId}`, state: 'sold', sku: 'PAD' },
    ],
    callbacks: [
      encodeBooking(booking),
      ...holdersOf(booking)
        .filter((holder) => !holder.startsWith('PHONE#'))
        .map((holder) => ({ ...holderKey(holder), bookings: new Set([booking.bookingId]) })),
      { ...slotKey(booking.startsAtEpochSeconds), taken: 2 },
      // One telephone for both of them.
      { ...holderKey(`PHONE#${phoneHash}`), bookings: new Set(['CALL-one', 'CALL-two']) },
    ],
    cases: [
      aCase({
        ...{ caseId: `CASE-${tag}`, customerId, conversationId },
        details: { firstName, lastName, email, phone, orderNumber },
        transcript: [{ who: 'customer', text: `I live at ${customer.address.street}` }],
        crm: { owner: 'Grace', openTickets: [{ id: '9', subject: `Call ${firstName} ${lastName}`, openedAtIso: AT }] },
      }),
      aCase({ caseId: `CASE-UNKNOWN-${tag}`, conversationId, details: { email } }),
    ].map((one) => ({ ...encodeCase(one) })),
    notifications: [
      { key: `INBOX#${customerId}`, item: `${AT}#1`, title: 'Hello', text: `Hello ${firstName} ${lastName}` },
      { key: `COUNT#${customerId}`, item: 'email#DAY#20521', messages: 1 },
      ...[`CUSTOMER#${customerId}`, `ORDER#${orderNumber}`].map((aggregate, index) =>
        encodeSending({
          ...{ reference: `ref${index}-${tag}`, event: { aggregate, id: 'e' }, template: 'tierChanged' as never },
          ...{ route: 'preferred', state: 'sent' as never, attempts: 1, refused: [], createdAtEpochSeconds: NOW },
          version: 1,
        }),
      ),
    ],
    events: [
      told({
        ...made,
        id: `made-${tag}`,
        data: { ...made.data, customerId, conversationId, orderNumber },
      }),
      told({
        ...event(`CALLBACK#${booking.bookingId}`, 'call'),
        type: 'callback-booked',
        data: { ...callOf, startsAtIso: AT, endsAtIso: AT, topic: booking.topic! },
      }),
      told({
        ...event(`CUSTOMER#${customerId}`, 'tier'),
        type: 'tier-changed',
        data: { customerId, from: 'Silver', to: 'Gold', earned: 5000 },
      }),
    ],
  };
}
