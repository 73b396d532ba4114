import type { Booking } from '#business/callbacks/index';
import {
  CASE_TRANSITIONS,
  type CaseState,
  type CaseWorked,
  colleagueWithIt,
  moveOwnCase,
  noteOnCase,
  takeCase,
} from '#business/cases/index';
import { problem, type ProblemCode, type StaffAnswer, view } from '../answers.ts';
import type { Action, StaffPorts, StaffRequest } from '../ports.ts';

/** A list that people read. */
const MOST_LISTED = 200;

export const listCases: Action = async ({ nowEpochSeconds }, { desk }) =>
  view('cases', { nowEpochSeconds, cases: await desk.listOpen(nowEpochSeconds, MOST_LISTED) });

export const viewCase: Action = async ({ key, by, nowEpochSeconds }, { desk, book }) => {
  const found = await desk.findById(key, nowEpochSeconds);
  if (!found) return problem('not-found');
  const booking = found.details.booking === undefined ? undefined : await book.find(found.details.booking);
  const isColleagues = colleagueWithIt(found, by) !== undefined;
  return view('case', {
    nowEpochSeconds,
    case: found,
    next: isColleagues || found.kind === 'callback' ? [] : CASE_TRANSITIONS[found.state],
    ...(booking && { call: callOf(booking) }),
  });
};

const callOf = ({ state, startsAtEpochSeconds, timeZone, phone, topic, attempts }: Booking) => ({
  ...{ state, startsAtEpochSeconds, timeZone, phone, attempts },
  ...(topic !== undefined && { topic }),
});

/** The task of a call moves by what became of the call: otherwise the call would be tried again though it is closed here. */
const unlessCall =
  (work: (request: StaffRequest, ports: StaffPorts) => Promise<CaseWorked>): Action =>
  async (request, ports) => {
    const found = await ports.desk.findById(request.key, request.nowEpochSeconds);
    return found?.kind === 'callback' ? problem('call-first') : workedAnswer(await work(request, ports));
  };

export const take = unlessCall(({ key: caseId, by, nowEpochSeconds }, { desk }) =>
  takeCase({ caseId, by }, nowEpochSeconds, desk),
);

const moveTo = (to: Exclude<CaseState, 'assigned'>) =>
  unlessCall(({ key: caseId, by, nowEpochSeconds }, { desk }) =>
    moveOwnCase({ caseId, by }, to, nowEpochSeconds, desk),
  );
export const giveBackCase = moveTo('open');
export const solveCase = moveTo('solved');
export const closeCase = moveTo('closed');

const NOTE_PROBLEMS = {
  empty: 'note-empty',
  'too-long': 'note-too-long',
  'not-found': 'not-found',
  full: 'notes-full',
} as const satisfies Readonly<Record<string, ProblemCode>>;

export const note: Action = async ({ key: caseId, by, body, nowEpochSeconds }, { desk }) => {
  const { text } = body;
  if (typeof text !== 'string') return problem('malformed');
  const { kind } = await noteOnCase({ caseId, by }, text, nowEpochSeconds, desk);
  return kind === 'done' ? { kind: 'done', facts: {} } : problem(NOTE_PROBLEMS[kind]);
};

/** What became of a step, in the API's words. */
export function workedAnswer(worked: CaseWorked): StaffAnswer {
  switch (worked.kind) {
    case 'done':
      return { kind: 'done', facts: { state: worked.state } };
    case 'taken-by':
      return problem('taken-by', { by: worked.by?.name });
    case 'not-allowed':
      return problem('not-allowed', { state: worked.state });
    case 'not-found':
    case 'changed-meanwhile':
      return problem(worked.kind);
  }
}
