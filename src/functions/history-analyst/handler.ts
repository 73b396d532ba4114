import { type AnalysisPorts, analyzeHistory } from '#business/history/index';
import { logger } from '#platform/index';

/** Finds out anew what the whole history says; called by the clock. */
export const createHistoryAnalyst = (ports: AnalysisPorts, nowIso: () => string) => async () => {
  const { customers, purchases } = await analyzeHistory(ports, nowIso());
  const done = { customers, purchases };
  logger.info('The purchase history is analyzed.', done);
  return done;
};
