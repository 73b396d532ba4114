import type { Customer } from '#business/customers/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import type { PurchaseOutcome } from './outcome.ts';
import { PURCHASE_POLICY } from './policy.ts';
import type { PurchasePorts } from './ports.ts';
import { type Purchase, purchaseIdOf } from './purchase.ts';
import { whyClosed } from './why-closed.ts';

/** A second explicit yes, to what was read out under the nonce, by a customer who has just shown their proof. */
export interface ConfirmedPurchase {
  readonly conversationId: string;
  readonly customerId: string;
  readonly nonce: string;
  readonly offer: OfferName;
  /** What of the price store credit pays, as it was read out; minor units, absent for nothing. */
  readonly creditMinor?: number;
  readonly nowEpochSeconds: number;
}

export interface PurchaseFacts {
  readonly offer: Offer | undefined;
  readonly customer: Customer | undefined;
  /** The order that the offer is to be added to, as it is now. */
  readonly order: Order | undefined;
}

export type Prepared =
  | { readonly kind: 'ready'; readonly purchase: Purchase; readonly customer: Customer }
  | { readonly kind: 'refused'; readonly outcome: PurchaseOutcome };

type Names = Pick<PurchasePorts, 'digest' | 'newHolder' | 'newOrderNumber'>;

/** The purchase as it begins, or why there can't be one. */
export function prepare(confirmed: ConfirmedPurchase, facts: PurchaseFacts, names: Names): Prepared {
  const { offer, customer, order } = facts;
  const refused = (outcome: PurchaseOutcome): Prepared => ({ kind: 'refused', outcome });
  if (!offer || !customer || offer.customerId !== customer.customerId) return refused({ kind: 'offer-gone' });
  const state = offerStateAt(offer, confirmed.nowEpochSeconds);
  if (state === 'expired') return refused({ kind: 'offer-expired' });
  if (state !== 'accepted') return refused({ kind: 'offer-gone' });
  const { withOrder, arrivesOn } = offer.delivery;
  const closed = withOrder === undefined ? undefined : whyClosed(order, customer.customerId, arrivesOn);
  if (closed) return refused(closed);
  const { paymentMethod } = customer;
  if (!paymentMethod) return refused({ kind: 'no-payment-method' });
  return { kind: 'ready', customer, purchase: begin(confirmed, offer, paymentMethod, names) };
}

function begin(
  { conversationId, customerId, nonce, creditMinor = 0, nowEpochSeconds: now }: ConfirmedPurchase,
  { key, offerId, lines, delivery, totalMinor, currency, ...used }: Offer,
  paymentMethod: Purchase['paymentMethod'],
  { digest, newHolder, newOrderNumber }: Names,
): Purchase {
  const { rewards, welcomeCode, goodwillFor } = used;
  const sold = {
    offer: { key, offerId },
    lines: lines.map(({ sku, name, category, quantity, unitPriceMinor }) => {
      return { sku, name, category, quantity, unitPriceMinor };
    }),
    ...{ deliveryMinor: delivery.totalMinor, totalMinor, currency, paymentMethod },
    ...(rewards && { rewards }),
    ...(welcomeCode && { welcomeCode }),
    ...(goodwillFor !== undefined && { goodwillFor }),
    ...(creditMinor > 0 && { creditMinor: Math.min(creditMinor, totalMinor) }),
  };
  return {
    purchaseId: purchaseIdOf(conversationId, { offerId }, nonce),
    payloadHash: digest(JSON.stringify([customerId, delivery.withOrder ?? 'new', sold])),
    ...{ conversationId, customerId, ...sold },
    orderNumber: delivery.withOrder ?? newOrderNumber(),
    isNewOrder: delivery.withOrder === undefined,
    ...(delivery.arrivesOn !== undefined && { arrivesOn: delivery.arrivesOn }),
    state: 'begun',
    begunAtEpochSeconds: now,
    holder: newHolder(),
    leaseEndsAtEpochSeconds: now + PURCHASE_POLICY.leaseSeconds,
  };
}
