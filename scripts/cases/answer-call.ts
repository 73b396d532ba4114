import { CASE_AFTER_CALL, type CallbackBook, type OutcomeTold, tellOutcome } from '#business/callbacks/index';
import { type CaseRepository, moveCase } from '#business/cases/index';
import type { CasesOptions } from './options.ts';

export interface CallDesk {
  readonly cases: Pick<CaseRepository, 'findById' | 'changeState'>;
  readonly book: Pick<CallbackBook, 'find' | 'change'>;
}

/** Keeps what an agent tells of a call, and marks its task. */
export async function answerCall(
  { cases, book }: CallDesk,
  { caseId = '', call = 'done' }: Pick<CasesOptions, 'caseId' | 'call'>,
  now: number,
) {
  const bookingId = (await cases.findById(caseId, now))?.details.booking;
  if (bookingId === undefined)
    return { isDone: false, lines: [`There is no call ${caseId}, or it is no longer kept.`] };
  const booking = await book.find(bookingId);
  if (booking?.caseId !== caseId) return { isDone: false, lines: [`${caseId} is over: the call has a newer task.`] };

  const told = await tellOutcome(bookingId, call, now, book);
  if (told.kind === 'told') await moveCase(cases, caseId, CASE_AFTER_CALL[call], now);
  return { isDone: told.kind === 'told', lines: [describe(caseId, told)] };
}

function describe(caseId: string, told: OutcomeTold): string {
  switch (told.kind) {
    case 'told': {
      const next = told.nextTryAtEpochSeconds;
      const again =
        next === undefined ? '' : ` It is tried again at ${new Date(next * 1000).toISOString().slice(0, 16)}Z.`;
      return `The call of ${caseId} is now ${told.state}.${again}`;
    }
    case 'not-found':
      return `There is no call for ${caseId}.`;
    case 'not-allowed':
      return `The call of ${caseId} is ${told.state}: that can't follow.`;
    case 'changed-meanwhile':
      return `Somebody else has just changed the call of ${caseId}: look at it again.`;
  }
}
