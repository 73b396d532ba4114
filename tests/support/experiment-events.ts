import type { ShopEvent } from '#business/events/index';
import { exposureOf } from '#business/experiments/index';
import { aPurchaseMade } from './outreach-world/shop-events.ts';

/** The start of the tests' time, in seconds: 9 March 2026. */
export const NOON = 1_773_057_600;
const at = (minutes: number): string => new Date((NOON + minutes * 60) * 1000).toISOString();

/** Somebody is shown a variant, so many minutes after noon. */
export const anExposure = (
  { experiment = 'offer-wording', variant = 'benefit', customerId = 'C-0002' as string | undefined },
  minutes = 0,
): ShopEvent<'experiment-exposed'> =>
  exposureOf(
    {
      ...{ experiment, variant },
      subject: { conversationId: `conversation-of-${customerId}`, customerId, channel: 'chat' },
    },
    NOON + minutes * 60,
  );

export function aPurchaseAt(minutes: number, customerId = 'C-0002', totalMinor = 48_00): ShopEvent<'purchase-made'> {
  const made = aPurchaseMade(`purchase-${customerId}-${minutes}`, customerId);
  return { ...made, occurredAtIso: at(minutes), data: { ...made.data, totalMinor } };
}

/** Somebody who is known by the conversation alone leaves their details. */
export const aCaptureAt = (minutes: number, conversationId: string): ShopEvent<'lead-captured'> => ({
  aggregate: 'LEAD#L-1',
  id: `capture-${minutes}`,
  type: 'lead-captured',
  occurredAtIso: at(minutes),
  data: { leadId: 'L-1', source: 'after-status', interests: [], isNew: true, conversationId },
});
