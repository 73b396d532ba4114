import * as z from 'zod/mini';
import { type Order, ORDER_TROUBLES } from '#business/orders/index';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const plainDate = z.iso.date();
const shipment = z.object({ carrier: z.string(), trackingNumber: z.string(), shippedOn: plainDate });
export const orderLineSchema = z.object({
  sku: z.string(),
  name: z.string(),
  category: z.string(),
  quantity: z.int().check(z.positive()),
  unitPriceMinor: z.int(),
  paymentId: z.exactOptional(z.string()),
  creditMinor: z.exactOptional(z.int()),
});

export const windowSchema = z.object({ fromIso: z.iso.datetime(), toIso: z.iso.datetime() });
const problemSchema = z.object({
  kind: z.enum(ORDER_TROUBLES),
  sinceIso: z.iso.datetime(),
  solvedAtIso: z.exactOptional(z.iso.datetime()),
  goodwillOfferId: z.string(),
  goodwillSinceIso: z.iso.datetime(),
});

const common = {
  orderNumber: z.string(),
  customerId: z.string(),
  contactEmailHash: z.string(),
  placedAtIso: z.iso.datetime(),
  currency: z.string().check(z.length(3)),
  lines: z.array(orderLineSchema),
  paymentId: z.exactOptional(z.string()),
  version: z.exactOptional(z.int()),
  window: z.exactOptional(windowSchema),
  problem: z.exactOptional(problemSchema),
  goodwillUsed: z.exactOptional(z.object({ purchaseId: z.string(), atIso: z.iso.datetime() })),
  toldAtIso: z.exactOptional(z.iso.datetime()),
};
const orderSchema = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.enum(['placed', 'preparing']), expectedOn: plainDate }),
  z.object({ ...common, status: z.enum(['shipped', 'out-for-delivery']), expectedOn: plainDate, shipment }),
  z.object({ ...common, status: z.literal('delivered'), deliveredOn: plainDate, shipment }),
  z.object({
    ...common,
    status: z.literal('delayed'),
    expectedOn: plainDate,
    delayReason: z.string(),
    shipment: z.exactOptional(shipment),
  }),
  z.object({ ...common, status: z.literal('cancelled'), cancelledOn: plainDate }),
  z.object({ ...common, status: z.literal('returned'), returnedOn: plainDate, shipment }),
]);

/** Marks an order that is awaited and not in trouble, in the index `awaited-orders` by the day it is promised for. */
export const AWAITED = '1';

export const encodeOrder = (order: Order) => ({
  ...order,
  item: ITEM.order,
  ...(isAwaited(order) && { awaited: AWAITED }),
});

const isAwaited = ({ problem, ...order }: Order): boolean =>
  'expectedOn' in order && (problem === undefined || problem.solvedAtIso !== undefined);

/** @throws ItemCorruptError */
export const decodeOrder = (item: unknown): Order => parseItem('orders', orderSchema, item);
