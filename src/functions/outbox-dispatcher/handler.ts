import * as z from 'zod/mini';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { readImage } from '#adapters/dynamodb/read-image';
import { type ConsumersOf, dispatchEvent, type DispatchPorts } from '#business/events/index';
import { type BatchAnswer, handleEach } from '#platform/index';

/** Something else than the events table's stream called. */
export class StreamEventInvalidError extends Error {
  readonly code = 'stream-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no batch of a stream.');
    this.name = 'StreamEventInvalidError';
  }
}

const recordSchema = z.object({
  eventName: z.string(),
  dynamodb: z.object({ SequenceNumber: z.string(), NewImage: z.optional(z.record(z.string(), z.unknown())) }),
});
const batchSchema = z.object({ Records: z.array(recordSchema) });

/** Dispatches every event that was added to the table; what is changed there or removed is none. */
export const createOutboxDispatcher =
  (ports: DispatchPorts, consumersOf?: ConsumersOf) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const parsed = z.safeParse(batchSchema, batch);
    if (!parsed.success) throw new StreamEventInvalidError();

    const added = parsed.data.Records.filter(({ eventName }) => eventName === 'INSERT');
    return handleEach(
      added,
      ({ dynamodb }) => dynamodb.SequenceNumber,
      ({ dynamodb }) => dispatchEvent(fromEventItem(readImage(dynamodb.NewImage)), ports, consumersOf),
    );
  };
