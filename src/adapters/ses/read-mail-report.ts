import * as z from 'zod/mini';
import type { DeliveryReport } from '#business/outreach/index';

const recipients = z.array(z.object({ emailAddress: z.string() }));
const eventSchema = z.object({
  source: z.literal('aws.ses'),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ tags: z._default(z.record(z.string(), z.array(z.string())), {}) }),
    bounce: z.optional(z.object({ bounceType: z.string(), bouncedRecipients: recipients })),
    complaint: z.optional(z.object({ complaintFeedbackType: z.nullish(z.string()), complainedRecipients: recipients })),
  }),
});

const STATES: Readonly<Record<string, DeliveryReport['state']>> = {
  Send: 'accepted',
  Delivery: 'delivered',
  Bounce: 'undelivered',
  Reject: 'undelivered',
  'Rendering Failure': 'undelivered',
  Complaint: 'complained',
};

/**
 * Reads what SES tells by EventBridge; undefined for anything else. Only an address that will never take mails is kept as
 * bounced: a full mailbox may empty. Somebody who says "this is no spam" complains of nothing.
 *
 * @source https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function readMailReport(event: unknown): DeliveryReport | undefined {
  const parsed = z.safeParse(eventSchema, event);
  if (!parsed.success) return undefined;
  const { detail } = parsed.data;
  const [reference] = detail.mail.tags['reference'] ?? [];
  const blocks = [...bouncesIn(detail), ...complaintsIn(detail)];
  const state = STATES[detail.eventType];
  const isSettled = state !== undefined && (state !== 'complained' || blocks.length > 0);
  return { channel: 'email', ...(reference !== undefined && { reference }), ...(isSettled && { state }), blocks };
}

type Detail = z.output<typeof eventSchema>['detail'];

const bouncesIn = ({ bounce }: Detail) =>
  bounce?.bounceType === 'Permanent'
    ? bounce.bouncedRecipients.map(({ emailAddress: contact }) => ({ contact, reason: 'bounced' as const }))
    : [];

const complaintsIn = ({ complaint }: Detail) =>
  complaint && complaint.complaintFeedbackType !== 'not-spam'
    ? complaint.complainedRecipients.map(({ emailAddress: contact }) => ({ contact, reason: 'complaint' as const }))
    : [];
