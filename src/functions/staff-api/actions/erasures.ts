import { doneJobView, jobView } from '#business/staff-views/index';
import { view } from '../answers.ts';
import type { Action } from '../ports.ts';

const MOST_LISTED = 200;

export const listErasures: Action = async ({ nowEpochSeconds }, { jobs }) => {
  const [open, done] = await Promise.all([jobs.listOpen(), jobs.listDone(nowEpochSeconds, MOST_LISTED)]);
  return view('erasures', { open: open.map(jobView), done: done.map(doneJobView) });
};
