import { collectExport } from './export-subject.ts';
import { finishErasure, finishNobodys, isNobodys } from './finish-erasure.ts';
import { type PrivacyJob, type StepName, STEPS } from './job.ts';
import { type HoldReason, HOLDS, TOMBSTONE } from './policy.ts';
import type { PrivacyPorts } from './ports.ts';
import { joinTrails, trailLength, withHashes, withinSignUp } from './trail.ts';

type Take = (job: PrivacyJob, ports: PrivacyPorts, nowEpochSeconds: number) => Promise<PrivacyJob | 'finished'>;

const next = (job: PrivacyJob): PrivacyJob => ({ ...atPlace(job, 0), step: job.step + 1 });

/** The job at the beginning of a place, or where a place was left. */
function atPlace({ cursor: _, ...job }: PrivacyJob, place: number, cursor?: PrivacyJob['cursor']): PrivacyJob {
  return { ...job, place, ...(cursor && { cursor }) };
}

/**
 * Each step of a job. Steps that go through places do one part of one place at a time.
 *
 *   survey      follow the trail through all places, again and again until it grows no more
 *   hold        wait while erasing would harm: the survey comes again then
 *   tombstones  from now on no campaign writes, and no import brings them back
 *   erase       forget the person in every place
 *   finish      the job's record takes its place, with the event that tells of it
 *   collect     write down everything in every place, for the person
 */
const TAKE: Readonly<Record<StepName, Take>> = {
  async survey(job, { places, hashContact }) {
    const place = places[job.place];
    if (!place) {
      const hasGrown = trailLength(job.trail) > job.roundFrom;
      const roundFrom = trailLength(job.trail);
      return hasGrown ? { ...atPlace(job, 0), roundFrom, holds: [] } : { ...next(job), roundFrom: 0 };
    }
    const found = await place.survey(job.trail, job.cursor);
    const joined = joinTrails(job.trail, found.leadsTo);
    const trail = job.scope === 'sign-up' ? withinSignUp(joined) : withHashes(joined, hashContact);
    const holds = [...job.holds, ...found.holds];
    return { ...(found.next ? atPlace(job, job.place, found.next) : atPlace(job, job.place + 1)), trail, holds };
  },

  hold(job, _, nowEpochSeconds) {
    const reasons = holdingReasons(job);
    if (reasons.length === 0) return Promise.resolve({ ...next(job), holds: [] });
    const soonest = Math.min(...reasons.map((reason) => HOLDS[reason].againInSeconds));
    return Promise.resolve({ ...atPlace(job, 0), step: job.step - 1, dueAtEpochSeconds: nowEpochSeconds + soonest });
  },

  async tombstones(job, { doNotContact }, nowEpochSeconds) {
    for (const contact of job.trail.contacts) {
      const channels = contact.includes('@') ? (['email'] as const) : (['sms', 'phone'] as const);
      for (const channel of channels) await doNotContact.add(channel, contact, TOMBSTONE, nowEpochSeconds);
    }
    return next(job);
  },

  async erase(job, { places }, nowEpochSeconds) {
    const place = places[job.place];
    if (!place) return next(job);
    const { trail, standIn } = job;
    const done = await place.erase({ trail, standIn, nowEpochSeconds }, job.cursor);
    const counts = { ...job.counts, [place.name]: (job.counts[place.name] ?? 0) + done.changed };
    return { ...(done.next ? atPlace(job, job.place, done.next) : atPlace(job, job.place + 1)), counts };
  },

  finish: finishErasure,
  collect: collectExport,
};

/** Why an erasure waits, each reason once; what the person gave up isn't among them. */
export const holdingReasons = ({ holds, givesUp }: Pick<PrivacyJob, 'holds' | 'givesUp'>): readonly HoldReason[] => [
  ...new Set(holds.map(({ reason }) => reason).filter((reason) => !givesUp.includes(reason))),
];

/** Does what a job's next step is. @returns the job as it is to be kept, or that there is nothing left to do */
export function takeStep(
  job: PrivacyJob,
  ports: PrivacyPorts,
  nowEpochSeconds: number,
): Promise<PrivacyJob | 'finished'> {
  if (isNobodys(job)) return finishNobodys(job, ports, nowEpochSeconds);
  const step = STEPS[job.kind][job.step];
  if (step === undefined) throw new RangeError('A job has no more steps.');
  return TAKE[step](job, ports, nowEpochSeconds);
}
