import * as z from 'zod/mini';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import type { Told } from '#business/outreach/index';
import { type BatchAnswer, count, handleEach, logger } from '#platform/index';

/** Something else than the messages' queue called. */
export class QueueEventInvalidError extends Error {
  readonly code = 'queue-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no batch of a queue.');
    this.name = 'QueueEventInvalidError';
  }
}

const batchSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** Tells customers of each event that the queue brings, and counts how that ended. */
export const createNotifier =
  (tellOf: (event: ShopEvent) => Promise<readonly Told[]>) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const parsed = z.safeParse(batchSchema, batch);
    if (!parsed.success) throw new QueueEventInvalidError();

    return handleEach(
      parsed.data.Records,
      ({ messageId }) => messageId,
      async ({ body }) => {
        const event = fromEventItem(JSON.parse(body));
        for (const told of await tellOf(event)) report(told, event);
      },
    );
  };

function report({ template, state, reason, isRepeat, ...told }: Told, { id }: ShopEvent): void {
  if (state === undefined) return;
  const channel = told.channel ?? 'none';
  count('Messages', { channel, outcome: state });
  if (isRepeat) count('MessagesRepeated', { channel });
  if (state === 'suppressed') count('MessagesSuppressed', { reason: reason ?? 'none' });
  if (state !== 'failed') return;
  // The reason names parameters, never their values.
  logger.error('A message could not be written.', { template, channel, reason, event: id });
  count('MessagesFailed', {});
}
