import { HOLDS, type JobRecord, type PrivacyJob, STEPS } from '../privacy/index.ts';
import type { DoneJobView, JobView } from './views.ts';

/** A request under way as the team sees it: how far it is, what it waits for, not whose it is. */
export function jobView(job: PrivacyJob): JobView {
  const { jobId, kind, origin, requestedAtEpochSeconds, step, holds, failures } = job;
  const steps = STEPS[kind];
  return {
    ...{ jobId, kind, origin, requestedAtEpochSeconds, failures },
    step: Math.min(step + 1, steps.length),
    steps: steps.length,
    stepName: steps[step] ?? 'finish',
    waitsFor: [...new Set(holds.map(({ reason }) => HOLDS[reason].words))],
  };
}

/** A request that is over. */
export function doneJobView(record: JobRecord): DoneJobView {
  const { jobId, kind, origin, requestedAtEpochSeconds, finishedAtEpochSeconds, counts } = record;
  const changed = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { jobId, kind, origin, requestedAtEpochSeconds, finishedAtEpochSeconds, changed };
}
