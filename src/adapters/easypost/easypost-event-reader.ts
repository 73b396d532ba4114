import * as z from 'zod/mini';
import type { CarrierEvent, ReadCarrierRequest } from '#business/shipping/index';
import type { EasyPost } from './easypost-client.ts';

/** What of a parcel's way matters to a return or an order. */
const KINDS: Readonly<Record<string, CarrierEvent['kind']>> = {
  in_transit: 'in-transit',
  out_for_delivery: 'out-for-delivery',
  available_for_pickup: 'in-transit',
  delivered: 'received',
};

const trackerSchema = z.object({
  id: z.string(),
  description: z.enum(['tracker.created', 'tracker.updated']),
  result: z.object({
    tracking_code: z.string(),
    status: z.string(),
    updated_at: z.optional(z.nullable(z.iso.datetime())),
    est_delivery_date: z.optional(z.nullable(z.iso.datetime())),
  }),
});

/**
 * Reads what EasyPost posts to the webhook. Its signature tells no time: what is played again is known by its id.
 *
 * @param secret what the webhook was registered with at EasyPost
 * @source https://docs.easypost.com/guides/webhooks-guide
 */
export const createEasyPostEventReader =
  ({ Utils }: Pick<EasyPost, 'Utils'>, secret: string): ReadCarrierRequest =>
  (body, headers) => {
    const event = verified(() => Utils.validateWebhook(Buffer.from(body), headers, secret));
    if (event === undefined) return { kind: 'forged' };
    const { success, data } = z.safeParse(trackerSchema, event);
    const kind = success ? KINDS[data.result.status] : undefined;
    if (!data || !kind) return { kind: 'irrelevant' };
    const { tracking_code: trackingNumber, updated_at: at, est_delivery_date: estimated } = data.result;
    // The day is the receiver's: EasyPost writes it as midnight UTC.
    const expected = estimated ? { expectedOn: estimated.slice(0, 10) } : {};
    const known = { eventId: data.id, parcel: { trackingNumber }, kind };
    return { kind: 'event', event: { ...known, ...(at ? { occurredAtIso: at } : {}), ...expected } };
  };

/** Undefined when the library says that EasyPost didn't sign it: it throws for nothing else, and names its errors alike. */
function verified(validate: () => unknown): unknown {
  try {
    return validate();
  } catch {
    return undefined;
  }
}
