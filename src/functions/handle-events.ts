import * as z from 'zod/mini';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import { type BatchAnswer, handleEach } from '#platform/index';

/** Something else than a consumer's queue called. */
export class QueueEventInvalidError extends Error {
  readonly code = 'queue-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no batch of a queue.');
    this.name = 'QueueEventInvalidError';
  }
}

const recordSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  receiptHandle: z.exactOptional(z.string()),
  attributes: z.exactOptional(z.object({ ApproximateReceiveCount: z.exactOptional(z.string()) })),
});
const batchSchema = z.object({ Records: z.array(recordSchema) });

/** How an event came. */
export interface Delivery {
  /** By which its message can be kept away for longer. */
  readonly receiptHandle: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
}

/**
 * Handles each message that a batch of a queue brings; those that fail come again.
 *
 * @throws QueueEventInvalidError
 */
export async function handleRecords(
  batch: unknown,
  handle: (body: string, delivery: Delivery) => Promise<void>,
): Promise<BatchAnswer> {
  const parsed = z.safeParse(batchSchema, batch);
  if (!parsed.success) throw new QueueEventInvalidError();
  return handleEach(
    parsed.data.Records,
    ({ messageId }) => messageId,
    async ({ body, receiptHandle, attributes }) =>
      handle(body, { receiptHandle, attempt: Number(attributes?.ApproximateReceiveCount ?? 1) }),
  );
}

/**
 * Handles each of the shop's events that a batch of a consumer's queue brings; those that fail come again.
 *
 * @throws QueueEventInvalidError
 */
export const handleEvents = (
  batch: unknown,
  handle: (event: ShopEvent, delivery: Delivery) => Promise<void>,
): Promise<BatchAnswer> => handleRecords(batch, (body, delivery) => handle(fromEventItem(JSON.parse(body)), delivery));
