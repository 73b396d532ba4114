import type { PurchaseLedger } from '#business/history/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Adds each purchase that the queue tells of, once; events of other types are none of the history's. */
export const createHistoryWriter =
  (ledger: Pick<PurchaseLedger, 'append'>) =>
  (batch: unknown): Promise<BatchAnswer> =>
    handleEvents(batch, async (event) => {
      if (event.type !== 'purchase-made') return;
      count('PurchasesKept', { outcome: await ledger.append(event.data) });
    });
