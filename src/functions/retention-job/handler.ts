import {
  applyRetention,
  type RetentionPlace,
  type RetentionReport,
  type RetentionReports,
} from '#business/privacy/index';
import { codeOf, count, describeError, logger } from '#platform/index';

/** Removes what is kept long enough and no store removes by itself; called by the clock, daily. */
export const createRetentionJob =
  (places: readonly RetentionPlace[], reports: Pick<RetentionReports, 'keep'>, now: () => number) =>
  async (): Promise<RetentionReport> => {
    const { report, errors } = await applyRetention(places, reports, now());
    for (const error of errors)
      logger.error('A place keeps more than it should.', { code: codeOf(error), failure: describeError(error) });
    logger.info('What was kept long enough is gone.', { ...report });
    for (const place of report.failed) count('RetentionFailures', { place });
    return report;
  };
