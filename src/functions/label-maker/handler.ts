import type { ShopEvent } from '#business/events/index';
import { type LabelPorts, makeReturnLabel, sendLabelAgain, voidReturnLabel } from '#business/shipping/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Makes the label of each return that was agreed on, sends it once more when it is asked for, and gives back that of each which was cancelled. */
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
  if (event.type === 'return-approved') return (await provideLabel(event, nowEpochSeconds, ports)).kind;
  if (event.type === 'return-moved' && event.data.to === 'cancelled') return voidReturnLabel(event.data, ports);
  return undefined;
}

/** An approval that knows of its label asks for that once more. */
const provideLabel = ({ id, data }: ShopEvent<'return-approved'>, nowEpochSeconds: number, ports: LabelPorts) =>
  data.labelKey === undefined
    ? makeReturnLabel(data.rma, nowEpochSeconds, ports)
    : sendLabelAgain({ rma: data.rma, askedBy: id }, nowEpochSeconds, ports);
