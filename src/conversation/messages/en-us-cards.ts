import type { Reason } from '#business/pricing/index';
import { reasonInWords } from './price-in-words.ts';
import { sentence } from './en-us-products.ts';

/** Where an order is, as a card shows it beside what was said of it. */
export const ORDER_CARD_STATES = {
  placed: 'Received',
  preparing: 'Being prepared',
  overdue: 'Late',
  shipped: 'On its way',
  outForDelivery: 'Out for delivery',
  delivered: 'Delivered',
  delayed: 'Delayed',
  cancelled: 'Cancelled',
  returned: 'Returned',
} as const;

/** What stands on cards. */
export const EN_US_CARDS = {
  'card.orderState': ({ state }: { state: keyof typeof ORDER_CARD_STATES }) => ORDER_CARD_STATES[state],
  'card.priceReason': ({ reason, currency }: { reason: Reason; currency: string }) =>
    sentence(reasonInWords(reason, currency)),
} as const;
