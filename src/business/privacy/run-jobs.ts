import type { PrivacyJob } from './job.ts';
import { againInSeconds, JOB_LEASE_SECONDS } from './policy.ts';
import type { PrivacyPorts } from './ports.ts';
import { takeStep } from './take-step.ts';

export interface Watch {
  readonly now: () => number;
  /** No step is begun from then on. Epoch seconds. */
  readonly endsAtEpochSeconds: number;
}

export type JobOutcome =
  | { readonly kind: 'finished' | 'waits' | 'out-of-time' | 'taken' }
  /** It comes again; the error says why it failed. */
  | { readonly kind: 'failed'; readonly failures: number; readonly error: unknown };

/** Goes on with every job that is due. What fails keeps no other waiting. */
export async function runDueJobs(ports: PrivacyPorts, watch: Watch): Promise<readonly JobOutcome[]> {
  const open = await ports.jobs.listOpen();
  const outcomes: JobOutcome[] = [];
  for (const job of open) {
    if (job.dueAtEpochSeconds > watch.now()) continue;
    outcomes.push(await runJob(job, ports, watch));
  }
  return outcomes;
}

/**
 * Goes on with a job until it is over, has to wait or the time is up. After each step the job is kept, so that whoever
 * takes it up after a crash begins with that step again; each kept version is a lease, so that hardly two are at it, and
 * no harm is done when they are.
 */
export async function runJob(found: PrivacyJob, ports: PrivacyPorts, watch: Watch): Promise<JobOutcome> {
  let job = leased(found, watch.now());
  if (!(await ports.jobs.keep(job))) return { kind: 'taken' };
  try {
    while (watch.now() < watch.endsAtEpochSeconds) {
      const taken = await takeStep(job, ports, watch.now());
      if (taken === 'finished') return { kind: 'finished' };
      const waits = taken.step < job.step;
      job = waits ? { ...taken, version: job.version + 1 } : leased(taken, watch.now());
      if (!(await ports.jobs.keep(job))) return { kind: 'taken' };
      if (waits) return { kind: 'waits' };
    }
    await ports.jobs.keep({ ...job, version: job.version + 1, dueAtEpochSeconds: watch.now() });
    return { kind: 'out-of-time' };
  } catch (error) {
    const failures = job.failures + 1;
    const dueAtEpochSeconds = watch.now() + againInSeconds(failures);
    await ports.jobs.keep({ ...job, version: job.version + 1, failures, dueAtEpochSeconds });
    return { kind: 'failed', failures, error };
  }
}

const leased = (job: PrivacyJob, now: number): PrivacyJob => ({
  ...job,
  version: job.version + 1,
  dueAtEpochSeconds: now + JOB_LEASE_SECONDS,
});
