import type { ShopEvent } from '../events/index.ts';
import type { JobRecord, PrivacyJob } from './job.ts';
import { ERASURE_RECORD_KEPT_SECONDS } from './policy.ts';
import type { PrivacyPorts } from './ports.ts';

/**
 * Ends an erasure: what stays of the job says how much was changed where, and nothing of the person. Whoever still has
 * to act hears of it by the person's id, which leads to nobody any more; of who never was a lead, by the stand-in.
 */
export async function finishErasure(
  job: PrivacyJob,
  { jobs, newEventId }: PrivacyPorts,
  nowEpochSeconds: number,
): Promise<'finished'> {
  const { people } = job.trail;
  const ids = people.length > 0 ? people : [job.standIn];
  await jobs.finish(job, recordOf(job, nowEpochSeconds, ERASURE_RECORD_KEPT_SECONDS), ids.map(told));
  return 'finished';

  function told(personId: string): ShopEvent<'person-erased'> {
    return {
      aggregate: `PERSON#${personId}`,
      id: newEventId(nowEpochSeconds),
      type: 'person-erased',
      occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
      data: { personId },
    };
  }
}

/** A sign-up of nobody was asked for only so that asking is the same work for all. */
export const isNobodys = ({ scope, trail }: PrivacyJob): boolean => scope === 'sign-up' && trail.people.length === 0;

export async function finishNobodys(
  job: PrivacyJob,
  { jobs }: Pick<PrivacyPorts, 'jobs'>,
  nowEpochSeconds: number,
): Promise<'finished'> {
  await jobs.finish(job, recordOf(job, nowEpochSeconds, ERASURE_RECORD_KEPT_SECONDS), []);
  return 'finished';
}

export const recordOf = (
  { jobId, kind, origin, requestedAtEpochSeconds, counts }: PrivacyJob,
  nowEpochSeconds: number,
  keptSeconds: number,
): JobRecord => ({
  jobId,
  kind,
  origin,
  requestedAtEpochSeconds,
  finishedAtEpochSeconds: nowEpochSeconds,
  counts,
  expiresAtEpochSeconds: nowEpochSeconds + keptSeconds,
});
