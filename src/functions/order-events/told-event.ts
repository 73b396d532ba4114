import * as z from 'zod/mini';

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const instant = z.iso.datetime();
const day = z.iso.date();
const window = z.strictObject({ fromIso: instant, toIso: instant });
const amount = z.int().check(z.minimum(-100_000_000), z.maximum(100_000_000));
const line = z.strictObject({
  sku: text(64),
  name: text(200),
  category: text(64),
  quantity: z.int().check(z.minimum(1), z.maximum(10_000)),
  unitPriceMinor: amount,
});
const lines = z.array(line).check(z.minLength(1), z.maxLength(100));
const expectation = { expectedOn: z.exactOptional(day), window: z.exactOptional(window) };

const common = {
  eventId: z.string().check(z.regex(/^[\w.:-]{8,128}$/)),
  orderNumber: z.string().check(z.regex(/^\d{3,12}$/)),
  occurredAt: instant,
};
const type = <Name extends string>(name: Name) => ({ ...common, type: z.literal(name) });

/**
 * What a shop or a carrier posts about an order.
 *
 * @source docs/order-events.md; docs/order-events.schema.json is made of it
 */
export const orderEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...type('order-created'),
    customerId: text(64),
    email: z.string().check(z.minLength(3), z.maxLength(254)),
    placedAt: instant,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    lines,
    expectedOn: day,
    window: z.exactOptional(window),
    paymentId: z.exactOptional(text(128)),
  }),
  z.strictObject({ ...type('order-updated'), ...expectation, lines: z.exactOptional(lines) }),
  z.strictObject({ ...type('preparing'), ...expectation }),
  z.strictObject({ ...type('shipped'), ...expectation, carrier: text(64), trackingNumber: text(64) }),
  z.strictObject({ ...type('out-for-delivery'), ...expectation }),
  z.strictObject({ ...type('delivered') }),
  z.strictObject({ ...type('delayed'), expectedOn: day, window: z.exactOptional(window), reason: text(200) }),
  z.strictObject({ ...type('cancelled') }),
  z.strictObject({ ...type('shipment-lost') }),
  z.strictObject({ ...type('shipment-damaged') }),
  z.strictObject({ ...type('returned') }),
]);

export type ToldEvent = z.output<typeof orderEventSchema>;

/** How many events one request may bring. */
export const MOST_EVENTS = 25;

export const batchSchema = z.strictObject({
  events: z.array(orderEventSchema).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
});
