import type { OrderStatus } from './order.ts';
import type { OrderFactType } from './order-fact.ts';

interface Move {
  /** The statuses in which the fact can be true. */
  readonly from: readonly OrderStatus[];
  /** The status after it; "same" leaves it as it is. */
  readonly to: OrderStatus | 'same';
  /** Whether a parcel must have been sent, or must not. */
  readonly parcel?: 'sent' | 'not-sent';
}

const UNDERWAY = ['shipped', 'out-for-delivery', 'delayed'] as const;

/**
 * What becomes of an order by what is told of it. Whatever stands nowhere here is refused, and changes nothing.
 *
 *   (none) ─► placed ─► preparing ─► shipped ─► out-for-delivery ─► delivered ─► returned
 *                └─────────┴─► cancelled  └─── sent again ◄─┘            ▲
 *                └─────────┴────────────┴──────────┴─► delayed ──────────┘
 */
export const ORDER_MOVES: Readonly<Record<OrderFactType, Move>> = {
  'order-created': { from: [], to: 'placed' },
  'order-updated': { from: ['placed', 'preparing', ...UNDERWAY], to: 'same' },
  preparing: { from: ['placed', 'preparing', 'delayed'], to: 'preparing', parcel: 'not-sent' },
  // From underway too: a parcel that was lost or damaged is sent again, with another number.
  shipped: { from: ['placed', 'preparing', ...UNDERWAY], to: 'shipped' },
  'out-for-delivery': { from: UNDERWAY, to: 'out-for-delivery', parcel: 'sent' },
  delivered: { from: UNDERWAY, to: 'delivered', parcel: 'sent' },
  delayed: { from: ['placed', 'preparing', ...UNDERWAY], to: 'delayed' },
  cancelled: { from: ['placed', 'preparing', 'delayed'], to: 'cancelled', parcel: 'not-sent' },
  'shipment-lost': { from: UNDERWAY, to: 'same', parcel: 'sent' },
  'shipment-damaged': { from: [...UNDERWAY, 'delivered'], to: 'same', parcel: 'sent' },
  returned: { from: [...UNDERWAY, 'delivered'], to: 'returned', parcel: 'sent' },
};

export const ORDER_FACT_TYPES = Object.keys(ORDER_MOVES) as readonly OrderFactType[];
