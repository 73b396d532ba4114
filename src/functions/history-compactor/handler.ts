import type { PurchaseLedger } from '#business/history/index';
import { logger } from '#platform/index';

/** Merges what has come since the last time; called by the clock. */
export const createHistoryCompactor = (ledger: Pick<PurchaseLedger, 'compact'>, now: () => number) => async () => {
  const done = await ledger.compact(now());
  logger.info('The purchase history is compacted.', done);
  return done;
};
