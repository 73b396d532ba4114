import * as z from 'zod/mini';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import { type LabelPorts, makeReturnLabel, voidReturnLabel } from '#business/shipping/index';
import { type BatchAnswer, count, handleEach } from '#platform/index';

/** Something else than the labels' queue called. */
export class QueueEventInvalidError extends Error {
  readonly code = 'queue-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no batch of a queue.');
    this.name = 'QueueEventInvalidError';
  }
}

const batchSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** Makes the label of each return that was agreed on, and gives back that of each which was cancelled. */
export const createLabelMaker =
  (createPorts: () => Promise<LabelPorts>, now: () => number) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const parsed = z.safeParse(batchSchema, batch);
    if (!parsed.success) throw new QueueEventInvalidError();
    const ports = await createPorts();

    return handleEach(
      parsed.data.Records,
      ({ messageId }) => messageId,
      async ({ body }) => {
        const outcome = await act(fromEventItem(JSON.parse(body)), now(), ports);
        if (outcome !== undefined) count('Labels', { outcome });
      },
    );
  };

async function act(event: ShopEvent, nowEpochSeconds: number, ports: LabelPorts): Promise<string | undefined> {
  if (event.type === 'return-approved') return (await makeReturnLabel(event.data.rma, nowEpochSeconds, ports)).kind;
  if (event.type === 'return-moved' && event.data.to === 'cancelled') return voidReturnLabel(event.data, ports);
  return undefined;
}
