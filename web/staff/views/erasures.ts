import type { DoneJobView, JobView } from '#business/staff-views/index';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { instant, plain } from '../kit/format.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.erasures;
const C = T.columns;

/** Requests to export and to erase: how far they are, not whose they are. */
export const showErasures: View = async ({ api }) => {
  const answer = await api.look<'erasures'>('/erasures');
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const { open, done } = answer.value;
  return {
    title: T.title,
    body: [
      el('h2', {}, T.open),
      open.length > 0
        ? table(T.open, [C.job, C.kind, C.origin, C.requested, C.progress], open.map(openRow))
        : el('p', {}, T.noneOpen),
      el('h2', {}, T.done),
      done.length > 0
        ? table(T.done, [C.job, C.kind, C.origin, C.requested, C.finished, C.changed], done.map(doneRow))
        : el('p', {}, T.noneDone),
    ],
  };
};

const openRow = (job: JobView) => [
  job.jobId.slice(0, 12),
  T.kinds[job.kind],
  plain(job.origin),
  instant(job.requestedAtEpochSeconds),
  [
    T.step(job.step, job.steps, plain(job.stepName)),
    ...job.waitsFor,
    ...(job.failures > 0 ? [T.failures(job.failures)] : []),
  ].join('; '),
];

const doneRow = (job: DoneJobView) => [
  job.jobId.slice(0, 12),
  T.kinds[job.kind],
  plain(job.origin),
  instant(job.requestedAtEpochSeconds),
  instant(job.finishedAtEpochSeconds),
  String(job.changed),
];
