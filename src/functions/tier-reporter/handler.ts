import { reportTiers, type TierReportPorts } from '#business/tier-model/index';
import { logger } from '#platform/index';

/** Leaves the month's proposal for the thresholds of tiers; called by the clock. */
export const createTierReporter = (ports: TierReportPorts, nowEpochSeconds: () => number) => async () => {
  const report = await reportTiers(nowEpochSeconds(), ports);
  logger.info('The thresholds of tiers are looked at.', { ...report });
  return report;
};
