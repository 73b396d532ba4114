import type { PlainDate } from '#business/dates';
import type { WelcomeCodeInHand } from '#business/leads/index';
import type { RewardInHand } from '#business/loyalty/index';
import type { OfferName } from '#business/offers/index';
import type { OrderLine } from '#business/orders/index';
import type { DeclineReason, StoredPaymentMethod } from '#business/payments/index';
import type { PurchaseState } from './purchase-states.ts';

/** Why a purchase was undone before it came about. */
export type Undoing =
  | { readonly kind: 'declined'; readonly reason: DeclineReason }
  | { readonly kind: 'sold-out' }
  /** Bought by another confirmation, or not offered any more. */
  | { readonly kind: 'offer-gone' }
  /** The order that it was to be added to has left, or is over. */
  | { readonly kind: 'order-closed' }
  /** The welcome code that the price counts with has been used, or has run out. */
  | { readonly kind: 'code-gone' }
  /** The goodwill discount that the price counts with has been used by another purchase. */
  | { readonly kind: 'goodwill-gone' }
  /** There is less store credit than was read out. */
  | { readonly kind: 'credit-gone' }
  /** The order has left, or comes as early anyway: the faster way would be paid for nothing. */
  | { readonly kind: 'not-sooner' }
  /** It broke off, or nobody could say whether the payment was held back. */
  | { readonly kind: 'interrupted' };

/** One confirmation's purchase, with all that is needed to finish or to undo it. */
export interface Purchase {
  /** Of the confirmation: see `purchaseIdOf`. It is also the key of the reservation and of the payment's effects. */
  readonly purchaseId: string;
  /** Of what is bought by whom: another one under the same id is a mix-up. */
  readonly payloadHash: string;
  readonly conversationId: string;
  readonly customerId: string;
  readonly offer: OfferName;
  /** The open order that it is added to, or the number of a new one. */
  readonly orderNumber: string;
  readonly isNewOrder: boolean;
  /** By when the order comes from then on, where the faster way is bought for it. */
  readonly arrivesOn?: PlainDate;
  /** What is sold, delivery not among it. */
  readonly lines: readonly OrderLine[];
  /** Minor units; 0 when delivery is free. */
  readonly deliveryMinor: number;
  /** Lines and delivery, minor units: what store credit and card pay together. */
  readonly totalMinor: number;
  /** What of it store credit pays, minor units, from 1 to the total; absent for nothing. */
  readonly creditMinor?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly paymentMethod: StoredPaymentMethod;
  /** Rewards that it uses up; absent when it uses none. */
  readonly rewards?: readonly RewardInHand[];
  /** The welcome code that is used up; absent when there is none. */
  readonly welcomeCode?: WelcomeCodeInHand;
  /** The order whose goodwill discount is used up; absent when there is none. */
  readonly goodwillFor?: string;
  readonly state: PurchaseState;
  /** From the commit on; absent where store credit pays all. */
  readonly paymentId?: string;
  /** Loyalty points that it brought; from the commit on. */
  readonly points?: number;
  /** Why it is undone; from then on. */
  readonly undoing?: Undoing;
  readonly begunAtEpochSeconds: number;
  /** Who works on it, and until when they have it alone. */
  readonly holder: string;
  readonly leaseEndsAtEpochSeconds: number;
}

/** A purchase in the hands of whoever works on it. */
export type HeldPurchase = Pick<Purchase, 'purchaseId' | 'holder'>;

/**
 * The one key of a confirmation: the same yes, however often it arrives, is the same purchase.
 *
 * @returns at most 240 characters, as payment providers need it
 */
export const purchaseIdOf = (conversationId: string, { offerId }: Pick<OfferName, 'offerId'>, nonce: string): string =>
  `${conversationId}:${offerId}:${nonce}`;
