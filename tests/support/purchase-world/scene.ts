import type { Product } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import { newWelcomeCode, type WelcomeCode } from '#business/leads/index';
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
  /** Whether both offers count with one welcome code, so that one purchase alone can have it. */
  readonly isCodeShared?: boolean;
}

type Code = NonNullable<Offer['welcomeCode']>;

/** What there is before anybody says yes. */
export interface Scene {
  readonly customers: readonly [Customer, Customer];
  readonly offers: readonly [Offer, Offer];
  readonly order: Order;
  readonly product: Product;
  readonly welcomeCodes: readonly WelcomeCode[];
  /** Store credit of John and of Ada, minor units. */
  readonly credit: readonly [number, number];
}

/**
 * Two customers with an accepted offer each of the same goods: John's travels with his order and uses a reward that he
 * has in hand, Ada's makes a new one. Each counts with a welcome code.
 */
export function setScene({ stock, cards, credit = [0, 0], isCodeShared = false }: WorldOptions): Scene {
  const [john, ada] = ['customer-john', 'customer-ada'].map((customerId, index): Customer => {
    const paymentMethod = { providerCustomerId: customerId, methodId: cards[index] ?? '' };
    return aCustomer({ customerId, email: `${customerId}@example.com`, paymentMethod });
  }) as [Customer, Customer];
  const rewards = [{ code: 'ten-off', redemptionId: 'redemption-john' }];
  const [own, other] = ['WELCOME-JOHN', 'WELCOME-ADA'].map((code) => ({ code, personId: 'person-1' })) as [Code, Code];
  const johns = anOffer({ state: 'accepted', offerId: 'offer-john', rewards, welcomeCode: own });
  const { withOrder: _, ...delivery } = johns.delivery;
  const adas = anOffer({
    ...{ state: 'accepted' as const, offerId: 'offer-ada', customerId: ada.customerId, totalMinor: 5399 },
    welcomeCode: isCodeShared ? own : other,
    delivery: { ...delivery, totalMinor: 599, reasons: [{ code: 'standard-delivery', amountMinor: 599 }] },
  });
  return {
    customers: [john, ada],
    offers: [johns, adas],
    order: anOrder(),
    product: aProduct({ stockOnHand: stock }),
    welcomeCodes: [own, other].map((code) => newWelcomeCode(code, johns.madeAtEpochSeconds, 'America/New_York')),
    credit,
  };
}
