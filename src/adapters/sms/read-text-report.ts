import * as z from 'zod/mini';
import type { DeliveryReport } from '#business/outreach/index';

const eventSchema = z.object({
  source: z.literal('aws.sms-voice'),
  detail: z.object({
    eventType: z.string(),
    destinationPhoneNumber: z.optional(z.string()),
    context: z._default(z.record(z.string(), z.string()), {}),
  }),
});

const STATES: Readonly<Record<string, DeliveryReport['state']>> = {
  TEXT_QUEUED: 'accepted',
  TEXT_PENDING: 'accepted',
  TEXT_SENT: 'accepted',
  // The carrier has it; many tell no more than that.
  TEXT_SUCCESSFUL: 'accepted',
  TEXT_DELIVERED: 'delivered',
  TEXT_INVALID: 'undelivered',
  TEXT_INVALID_MESSAGE: 'undelivered',
  TEXT_UNREACHABLE: 'undelivered',
  TEXT_CARRIER_UNREACHABLE: 'undelivered',
  TEXT_BLOCKED: 'undelivered',
  TEXT_CARRIER_BLOCKED: 'undelivered',
  TEXT_PROTECT_BLOCKED: 'undelivered',
  TEXT_SPAM: 'undelivered',
  TEXT_TTL_EXPIRED: 'undelivered',
};

/** There is no such number, or none that takes texts. */
const NO_NUMBER = 'TEXT_INVALID';

/**
 * Reads what AWS End User Messaging SMS tells by EventBridge; undefined for anything else.
 *
 * @source https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html
 */
export function readTextReport(event: unknown): DeliveryReport | undefined {
  const parsed = z.safeParse(eventSchema, event);
  if (!parsed.success) return undefined;
  const { eventType, destinationPhoneNumber: contact, context } = parsed.data.detail;
  const state = STATES[eventType];
  const { reference } = context;
  return {
    channel: 'sms',
    ...(reference !== undefined && { reference }),
    ...(state && { state }),
    blocks: eventType === NO_NUMBER && contact !== undefined ? [{ contact, reason: 'bounced' }] : [],
  };
}
