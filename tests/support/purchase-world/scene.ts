import type { Product } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import type { Offer } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import { aCustomer } from '../a-customer.ts';
import { aProduct } from '../a-product.ts';
import { anOffer } from '../an-offer.ts';
import { anOrder } from '../an-order.ts';

export interface WorldOptions {
  readonly stock: number;
  /** The sandbox' test cards of John and of Ada. */
  readonly cards: readonly [string, string];
  /** Store credit of John and of Ada, minor units. */
  readonly credit?: readonly [number, number];
}

/** What there is before anybody says yes. */
export interface Scene {
  readonly customers: readonly [Customer, Customer];
  readonly offers: readonly [Offer, Offer];
  readonly order: Order;
  readonly product: Product;
  /** Store credit of John and of Ada, minor units. */
  readonly credit: readonly [number, number];
}

/**
 * Two customers with an accepted offer each of the same goods: John's travels with his order and uses a reward that he
 * has in hand, Ada's makes a new one.
 */
export function setScene({ stock, cards, credit = [0, 0] }: WorldOptions): Scene {
  const [john, ada] = ['customer-john', 'customer-ada'].map((customerId, index): Customer => {
    const paymentMethod = { providerCustomerId: customerId, methodId: cards[index] ?? '' };
    return aCustomer({ customerId, email: `${customerId}@example.com`, paymentMethod });
  }) as [Customer, Customer];
  const rewards = [{ code: 'ten-off', redemptionId: 'redemption-john' }];
  const johns = anOffer({ state: 'accepted', offerId: 'offer-john', rewards });
  const { withOrder: _, ...delivery } = johns.delivery;
  const adas = anOffer({
    ...{ state: 'accepted' as const, offerId: 'offer-ada', customerId: ada.customerId, totalMinor: 5399 },
    delivery: { ...delivery, totalMinor: 599, reasons: [{ code: 'standard-delivery', amountMinor: 599 }] },
  });
  return {
    customers: [john, ada],
    offers: [johns, adas],
    order: anOrder(),
    product: aProduct({ stockOnHand: stock }),
    credit,
  };
}
