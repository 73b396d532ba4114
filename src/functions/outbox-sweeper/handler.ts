import {
  dispatchEvent,
  type DispatchPorts,
  MOST_IN_A_SWEEP,
  type Outbox,
  WAITING_TOO_LONG_SECONDS,
} from '#business/events/index';
import { handleEach } from '#platform/index';

export interface Swept {
  readonly found: number;
  readonly failed: number;
}

/** Dispatches what has waited too long. What fails here is found again by the next sweep. */
export const createOutboxSweeper =
  (ports: DispatchPorts & { readonly outbox: Outbox }, now: () => number) => async (): Promise<Swept> => {
    const before = new Date((now() - WAITING_TOO_LONG_SECONDS) * 1000).toISOString();
    const waiting = await ports.outbox.listWaiting(before, MOST_IN_A_SWEEP);
    const { batchItemFailures } = await handleEach(
      waiting,
      ({ id }) => id,
      (event) => dispatchEvent(event.read(), ports),
    );
    return { found: waiting.length, failed: batchItemFailures.length };
  };
