import type { ShopEvent } from '#business/events/index';
import { type LabelPorts, makeReturnLabel, voidReturnLabel } from '#business/shipping/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Makes the label of each return that was agreed on, and gives back that of each which was cancelled. */
export const createLabelMaker =
  (createPorts: () => Promise<LabelPorts>, now: () => number) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const ports = await createPorts();
    return handleEvents(batch, async (event) => {
      const outcome = await act(event, now(), ports);
      if (outcome !== undefined) count('Labels', { outcome });
    });
  };

async function act(event: ShopEvent, nowEpochSeconds: number, ports: LabelPorts): Promise<string | undefined> {
  if (event.type === 'return-approved') return (await makeReturnLabel(event.data.rma, nowEpochSeconds, ports)).kind;
  if (event.type === 'return-moved' && event.data.to === 'cancelled') return voidReturnLabel(event.data, ports);
  return undefined;
}
