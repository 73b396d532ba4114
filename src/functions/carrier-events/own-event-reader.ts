import * as z from 'zod/mini';
import { isSignedBySandbox } from '#adapters/sandbox/event-signature';
import { type CarrierEvent, PARCEL_KINDS, type ReadCarrierRequest } from '#business/shipping/index';

/** The header of the shop's own systems: "t=<epoch seconds>,v1=<HMAC-SHA-256 of time and body>". */
export const SIGNATURE_HEADER = 'smart-commerce-signature';

const id = z.string().check(z.regex(/^[\w.:#-]{1,80}$/));
const eventSchema = z.strictObject({
  eventId: id,
  kind: z.enum(PARCEL_KINDS),
  rma: z.optional(id),
  trackingNumber: z.optional(id),
  occurredAt: z.optional(z.iso.datetime()),
  expectedOn: z.optional(z.iso.date()),
});

/** Reads what a warehouse, or a carrier without an adapter, tells; docs/labels.md describes it. */
export const createOwnEventReader =
  (secret: string, now: () => number): ReadCarrierRequest =>
  (body, headers) => {
    const signature = headers[SIGNATURE_HEADER];
    if (!isSignedBySandbox({ body, signature }, secret, now())) return { kind: 'forged' };
    const { success, data, error } = z.safeParse(eventSchema, parseJson(body));
    if (!success) return { kind: 'malformed', problems: error.issues.map(({ path }) => path.join('.') || 'body') };
    const parcel = parcelIn(data);
    return parcel ? { kind: 'event', event: toEvent(data, parcel) } : { kind: 'malformed', problems: ['rma'] };
  };

type Told = z.output<typeof eventSchema>;

function parcelIn({ rma, trackingNumber }: Told): CarrierEvent['parcel'] | undefined {
  if (rma !== undefined) return { rma };
  return trackingNumber === undefined ? undefined : { trackingNumber };
}

const toEvent = ({ eventId, kind, occurredAt, expectedOn }: Told, parcel: CarrierEvent['parcel']): CarrierEvent => ({
  ...{ eventId, kind, parcel },
  ...(occurredAt !== undefined && { occurredAtIso: occurredAt }),
  ...(expectedOn !== undefined && { expectedOn }),
});

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Undefined is no event, which the schema says.
    return undefined;
  }
}
