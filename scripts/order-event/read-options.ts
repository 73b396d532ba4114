import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run order-event -- <order number> <type> [options]

Types: order-created, order-updated, preparing, shipped, out-for-delivery, delivered, delayed, cancelled,
       shipment-lost, shipment-damaged, returned

  --carrier UPS --tracking 1Z999AA10123456784   of "shipped"
  --expected 2026-03-12                         the day it is promised for
  --from 2026-03-12T18:00:00Z --to …T20:00:00Z  the hours in which it comes
  --reason "a storm closed the airport"         of "delayed"
  --data '{"customerId":"C-0001", …}'           further members, as docs/order-events.md has them
  --at 2026-03-10T09:00:00Z                     when it happened; now unless said otherwise
  --id evt-12345678                             the event's id; a new one unless said otherwise
  --twice                                       tell it twice
  --url https://….amazonaws.com                 a deployed stack, its secret in ORDER_EVENTS_SECRET`;

interface Defaults {
  readonly eventId: string;
  readonly nowEpochSeconds: number;
}

export interface Options {
  readonly event: Readonly<Record<string, unknown>>;
  readonly url?: string;
  readonly isTwice: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ carrier: text, tracking: text, expected: text, from: text, to: text, reason: text, data: text },
  ...{ at: text, id: text, url: text, twice: flag },
};

/** Reads which event is to be told, and to whom. */
export function readOptions(args: string[], { eventId, nowEpochSeconds }: Defaults): Options {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [orderNumber, type, ...more] = positionals;
  if (orderNumber === undefined || type === undefined || more.length > 0)
    throw new Error('Which order, and what happened to it? Say a number and a type.');
  const event = {
    eventId: values.id ?? eventId,
    orderNumber,
    type,
    occurredAt: values.at ?? new Date(nowEpochSeconds * 1000).toISOString(),
    ...told({ carrier: values.carrier, trackingNumber: values.tracking }),
    ...told({ expectedOn: values.expected, reason: values.reason }),
    ...((values.from ?? values.to) && { window: { fromIso: values.from, toIso: values.to } }),
    ...(values.data !== undefined && (JSON.parse(values.data) as object)),
  };
  return { event, ...(values.url !== undefined && { url: values.url }), isTwice: values.twice === true };
}

/** What was said; what wasn't is left out. */
const told = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
