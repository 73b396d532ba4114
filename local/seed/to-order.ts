import type { HashContact } from '#business/customers/index';
import type { Order } from '#business/orders/index';
import { normalised } from './check/customer-rules.ts';
import type { OrderRow } from './shop-rows.ts';

/** The order as it is stored: the address it was placed with stays out of the table, its keyed hash goes in. */
export function toOrder({ email, ...order }: OrderRow, hashContact: HashContact): Order {
  return { ...order, contactEmailHash: hashContact(normalised(email)) };
}
