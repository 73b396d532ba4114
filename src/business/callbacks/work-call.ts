import {
  type CaseDesk,
  type CaseState,
  type CaseWorked,
  colleagueWithIt,
  moveOwnCase,
  takeCase,
} from '../cases/index.ts';
import type { StaffMember } from '../staff-words.ts';
import type { BookingState } from './booking-states.ts';
import type { CallbackBook } from './ports.ts';
import { type CallOutcome, tellOutcome } from './tell-outcome.ts';

/** What becomes of the task of a call: a missed one comes back as a new one. */
export const CASE_AFTER_CALL = { take: 'assigned', done: 'solved', missed: 'closed' } as const satisfies Readonly<
  Record<CallOutcome, CaseState>
>;

export type CallWorked =
  | Exclude<CaseWorked, { readonly kind: 'done' }>
  | { readonly kind: 'told'; readonly state: BookingState; readonly nextTryAtEpochSeconds?: number }
  /** The call has a newer task. */
  | { readonly kind: 'over' }
  | { readonly kind: 'call-not-allowed'; readonly state: BookingState };

interface CallTold {
  readonly caseId: string;
  readonly by: StaffMember;
  readonly outcome: CallOutcome;
}

export interface CallPorts {
  readonly desk: CaseDesk;
  readonly book: Pick<CallbackBook, 'find' | 'change'>;
}

/**
 * Keeps what somebody of the team tells of a call, and moves its task along. Of several who take one call the first has
 * it: the task is taken before the call is.
 */
export async function workCall(
  { caseId, by, outcome }: CallTold,
  nowEpochSeconds: number,
  { desk, book }: CallPorts,
): Promise<CallWorked> {
  const found = await desk.findById(caseId, nowEpochSeconds);
  const bookingId = found?.details.booking;
  if (!found || bookingId === undefined) return { kind: 'not-found' };
  const holder = colleagueWithIt(found, by);
  if (holder) return { kind: 'taken-by', by: holder };
  if ((await book.find(bookingId))?.caseId !== caseId) return { kind: 'over' };

  if (outcome !== 'take') return tell({ caseId, by, outcome, bookingId }, nowEpochSeconds, { desk, book });
  const taken = await takeCase({ caseId, by }, nowEpochSeconds, desk);
  return taken.kind === 'done' ? tell({ caseId, by, outcome, bookingId }, nowEpochSeconds, { desk, book }) : taken;
}

async function tell(
  { caseId, by, outcome, bookingId }: CallTold & { readonly bookingId: string },
  nowEpochSeconds: number,
  { desk, book }: CallPorts,
): Promise<CallWorked> {
  const told = await tellOutcome(bookingId, outcome, nowEpochSeconds, book);
  if (told.kind === 'not-allowed') return { kind: 'call-not-allowed', state: told.state };
  if (told.kind === 'told' && outcome !== 'take')
    await moveOwnCase({ caseId, by }, CASE_AFTER_CALL[outcome], nowEpochSeconds, desk);
  return told;
}
