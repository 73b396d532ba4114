import type { ProductKind } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { Order } from '#business/orders/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';
import type { ItemCondition } from './return.ts';
import type { ReturnableThing } from './returnable.ts';
import type { ParcelTrouble } from './trouble.ts';

/** One product that somebody wants to send back, with everything that a rule may look at. */
export interface ReturnClaim {
  readonly order: Order;
  readonly thing: ReturnableThing;
  /** What the catalogue says that it is; goods when it isn't there any more. */
  readonly kind: ProductKind;
  readonly quantity: number;
  readonly tier: CustomerTier;
  readonly today: PlainDate;
  /** Absent while it isn't known yet: rules that need it find nothing then. */
  readonly reason?: ReturnReason;
  readonly resolution?: ReturnResolution;
  readonly condition?: ItemCondition;
  /** The loss or damage that is to be made good without anything coming back. */
  readonly trouble?: ParcelTrouble;
}
