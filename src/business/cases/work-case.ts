import type { StaffMember } from '../staff-words.ts';
import { NOTE_LIMITS } from './case-policy.ts';
import { type CaseState, mayMove } from './case-states.ts';
import type { Case } from './case.ts';
import type { CaseDesk } from './ports.ts';

/** What became of a step with a case. */
export type CaseWorked =
  | { readonly kind: 'done'; readonly state: CaseState }
  | { readonly kind: 'not-found' }
  /** A colleague has it; undefined when it isn't known who. */
  | { readonly kind: 'taken-by'; readonly by: StaffMember | undefined }
  /** The table of transitions knows no such step. */
  | { readonly kind: 'not-allowed'; readonly state: CaseState }
  /** Looking again shows what a colleague has just done. */
  | { readonly kind: 'changed-meanwhile' };

interface Asked {
  readonly caseId: string;
  readonly by: StaffMember;
}

/** Takes a case. Of any number who do at the same time one gets it, and the others hear who. Taking it again changes nothing. */
export async function takeCase({ caseId, by }: Asked, nowEpochSeconds: number, desk: CaseDesk): Promise<CaseWorked> {
  const found = await desk.findById(caseId, nowEpochSeconds);
  if (!found) return { kind: 'not-found' };
  const { state, assignee } = found;
  if (state === 'assigned' && assignee)
    return isSame(assignee, by) ? { kind: 'done', state } : { kind: 'taken-by', by: assignee };
  // One that was assigned by a command names nobody: whoever takes it here has it.
  if (state !== 'assigned' && !mayMove(state, 'assigned')) return { kind: 'not-allowed', state };
  const isTaken = await desk.takeStep(caseId, { from: state, to: 'assigned', heldBy: assignee, assignee: by });
  return isTaken ? { kind: 'done', state: 'assigned' } : standing({ caseId, by }, 'assigned', nowEpochSeconds, desk);
}

/** Gives a case back, solves or closes it: one that a colleague has taken is theirs to work on. */
export async function moveOwnCase(
  { caseId, by }: Asked,
  to: Exclude<CaseState, 'assigned'>,
  nowEpochSeconds: number,
  desk: CaseDesk,
): Promise<CaseWorked> {
  const found = await desk.findById(caseId, nowEpochSeconds);
  if (!found) return { kind: 'not-found' };
  const { state: from, assignee } = found;
  const holder = colleagueWithIt(found, by);
  if (holder) return { kind: 'taken-by', by: holder };
  if (!mayMove(from, to)) return { kind: 'not-allowed', state: from };
  const step = { from, to, heldBy: assignee, assignee: to === 'open' ? undefined : (assignee ?? by) };
  return (await desk.takeStep(caseId, step))
    ? { kind: 'done', state: to }
    : standing({ caseId, by }, to, nowEpochSeconds, desk);
}

/** Who else has the case in hand; what is solved is nobody's any more. */
export const colleagueWithIt = ({ state, assignee }: Case, by: StaffMember): StaffMember | undefined =>
  state === 'assigned' && assignee && !isSame(assignee, by) ? assignee : undefined;

/** Writes down what the next one has to know; anybody may, whoever has the case. The same note is kept once. */
export async function noteOnCase(
  { caseId, by }: Asked,
  text: string,
  nowEpochSeconds: number,
  desk: Pick<CaseDesk, 'findById' | 'addNote'>,
): Promise<{ readonly kind: 'done' | 'empty' | 'too-long' | 'not-found' | 'full' }> {
  const said = text.trim();
  if (said === '') return { kind: 'empty' };
  if (said.length > NOTE_LIMITS.characters) return { kind: 'too-long' };
  if (await desk.addNote(caseId, { by, atEpochSeconds: nowEpochSeconds, text: said })) return { kind: 'done' };
  const found = await desk.findById(caseId, nowEpochSeconds);
  if (!found) return { kind: 'not-found' };
  const isThere = found.notes?.some((note) => note.text === said && isSame(note.by, by));
  return { kind: isThere ? 'done' : 'full' };
}

/** After a refused step: an answer of ours may have been lost, or somebody was faster: who, if it is known. */
async function standing(
  { caseId, by }: Asked,
  to: CaseState,
  nowEpochSeconds: number,
  desk: Pick<CaseDesk, 'findById'>,
): Promise<CaseWorked> {
  const now = await desk.findById(caseId, nowEpochSeconds);
  if (to !== 'open' && now?.state === to && now.assignee && isSame(now.assignee, by))
    return { kind: 'done', state: to };
  const holder = now && colleagueWithIt(now, by);
  return holder ? { kind: 'taken-by', by: holder } : { kind: 'changed-meanwhile' };
}

const isSame = (one: StaffMember, other: StaffMember): boolean => one.staffId === other.staffId;
