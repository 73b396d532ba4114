import type { ProductKind } from '#business/catalog/index';
import type { PlainDate } from '#business/dates';
import type { OrderStatus } from '#business/orders/index';

/** Why something can't be sent back, with what its sentence needs. Codes are stable: events and reports name them. */
export type ReturnRefusal =
  | { readonly code: 'not-delivered'; readonly status: OrderStatus; readonly expectedOn?: PlainDate }
  | { readonly code: 'order-over'; readonly status: 'cancelled' | 'returned' }
  /** The parcel has turned up, or another one was sent: there is nothing to make good any more. */
  | { readonly code: 'trouble-over' }
  /** Nothing of this sku is in the order. */
  | { readonly code: 'not-in-order'; readonly sku: string }
  | { readonly code: 'nothing-left'; readonly name: string; readonly way: 'returned' | 'exchanged' | 'made-good' }
  | {
      readonly code: 'too-many';
      readonly name: string;
      readonly asked: number;
      readonly bought: number;
      readonly left: number;
    }
  /** `until`: the last day on which it could have been sent back. */
  | {
      readonly code: 'window-closed';
      readonly name: string;
      readonly deliveredOn: PlainDate;
      readonly until: PlainDate;
      /** Whether a fault would leave more time. */
      readonly isOpenForFaults: boolean;
    }
  | { readonly code: 'not-returnable'; readonly name: string; readonly kind: ProductKind }
  | { readonly code: 'opened'; readonly name: string };

export type RefusalCode = ReturnRefusal['code'];
