import { FAILURES_UNTIL_ALARM, type JobOutcome, type PrivacyPorts, runDueJobs } from '#business/privacy/index';
import { codeOf, count, describeError, logger } from '#platform/index';

export interface EraserClock {
  readonly now: () => number;
  /** How long a run goes on, in seconds; below the function's own timeout. */
  readonly workSeconds: number;
}

/** Goes on with every request to export or to erase somebody; called by the clock. What fails comes again by itself. */
export const createPersonEraser =
  (createPorts: () => Promise<PrivacyPorts>, { now, workSeconds }: EraserClock) =>
  async (): Promise<{ readonly jobs: readonly JobOutcome['kind'][] }> => {
    const watch = { now, endsAtEpochSeconds: now() + workSeconds };
    const outcomes = await runDueJobs(await createPorts(), watch);
    outcomes.forEach(tell);
    return { jobs: outcomes.map(({ kind }) => kind) };
  };

function tell(outcome: JobOutcome): void {
  count('PrivacyJobs', { outcome: outcome.kind });
  if (outcome.kind !== 'failed') return;
  const code = codeOf(outcome.error);
  logger.error('A request to export or erase failed.', { code, failure: describeError(outcome.error) });
  // A request has to be done within a month: somebody should look before it has failed for long.
  if (outcome.failures >= FAILURES_UNTIL_ALARM) count('PrivacyJobsStuck', {});
}
