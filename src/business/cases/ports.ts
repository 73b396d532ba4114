import type { CaseState } from './case-states.ts';
import type { StaffMember } from '../staff-words.ts';
import type { Case, CaseNote, CaseSummary, TranscriptLine } from './case.ts';

/** Where cases are kept. What has expired is not found, whether or not it has been removed yet. */
export interface CaseRepository {
  /**
   * Keeps a new case. Opening the same one again changes nothing, whatever has become of it since.
   *
   * @returns `already-open` when a case of this id is kept
   */
  open(opened: Case): Promise<{ readonly kind: 'opened' } | { readonly kind: 'already-open' }>;

  /**
   * The case with this id, or undefined. Sees its own writes.
   *
   * @throws ItemCorruptError when what is stored is no case
   */
  findById(caseId: string, nowEpochSeconds: number): Promise<Case | undefined>;

  /**
   * The cases that somebody still has to work on, the one due first on top. May be stale.
   *
   * @param atMost how many, at least 1
   */
  listOpen(nowEpochSeconds: number, atMost: number): Promise<readonly CaseSummary[]>;

  /**
   * Adds what was said since to the end of a case that somebody still has to work on; without lines it only asks
   * whether it is such a case.
   *
   * @returns false, and nothing is added, when the case is solved, closed, expired or not there, or its transcript is full
   */
  addLines(caseId: string, lines: readonly TranscriptLine[], nowEpochSeconds: number): Promise<boolean>;

  /** Changes the state of a case that is in state `from`; false, and nothing is changed, when it is not. */
  changeState(caseId: string, change: { readonly from: CaseState; readonly to: CaseState }): Promise<boolean>;
}

/** A step that somebody of the team takes with a case. */
export interface CaseStep {
  readonly from: CaseState;
  readonly to: CaseState;
  /** Who has it now, as it was read; undefined for nobody. */
  readonly heldBy: StaffMember | undefined;
  /** Who has it then; undefined for nobody. */
  readonly assignee: StaffMember | undefined;
}

/** Where the team works on cases. Sees its own writes. */
export interface CaseDesk extends Pick<CaseRepository, 'findById' | 'listOpen'> {
  /** Takes a step; false, and nothing is changed, when state or holder are others than said. */
  takeStep(caseId: string, step: CaseStep): Promise<boolean>;

  /** Adds a note to the end; false, and nothing is added, when it is there, or the case isn't, has expired or is full. */
  addNote(caseId: string, note: CaseNote): Promise<boolean>;
}
