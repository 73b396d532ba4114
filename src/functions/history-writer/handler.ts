import * as z from 'zod/mini';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import type { PurchaseLedger } from '#business/history/index';
import { type BatchAnswer, count, handleEach } from '#platform/index';

/** Something else than the history's queue called. */
export class QueueEventInvalidError extends Error {
  readonly code = 'queue-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no batch of a queue.');
    this.name = 'QueueEventInvalidError';
  }
}

const batchSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** Adds each purchase that the queue tells of, once; events of other types are none of the history's. */
export const createHistoryWriter =
  (ledger: Pick<PurchaseLedger, 'append'>) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const parsed = z.safeParse(batchSchema, batch);
    if (!parsed.success) throw new QueueEventInvalidError();

    return handleEach(
      parsed.data.Records,
      ({ messageId }) => messageId,
      async ({ body }) => {
        const event = fromEventItem(JSON.parse(body));
        if (event.type !== 'purchase-made') return;
        count('PurchasesKept', { outcome: await ledger.append(event.data) });
      },
    );
  };
