import { CASE_POLICY, TRANSCRIPT_LIMITS, UNHAPPY_DUE_SECONDS } from './case-policy.ts';
import { FIRST_CASE_STATE } from './case-states.ts';
import type { Case, TranscriptLine } from './case.ts';

/** What the conversation knows when it opens a case. */
export type CaseOpening = Omit<
  Case,
  'caseId' | 'state' | 'assignee' | 'notes' | 'openedAtEpochSeconds' | 'dueAtEpochSeconds' | 'expiresAtEpochSeconds'
>;

/**
 * A case as it begins: open, due and kept as its kind says, with the last of the conversation.
 *
 * @param caseId the same for every attempt to open the same case
 */
export function newCase(opening: CaseOpening, caseId: string, nowEpochSeconds: number): Case {
  const { due, kept } = CASE_POLICY[opening.kind];
  const dueSeconds = opening.mood === 'negative' ? Math.min(due, UNHAPPY_DUE_SECONDS) : due;
  return {
    ...opening,
    transcript: opening.transcript.slice(-TRANSCRIPT_LIMITS.lines).map(shortenLine),
    caseId,
    state: FIRST_CASE_STATE,
    openedAtEpochSeconds: nowEpochSeconds,
    dueAtEpochSeconds: nowEpochSeconds + dueSeconds,
    expiresAtEpochSeconds: nowEpochSeconds + kept,
  };
}

/** A line as a case keeps it. */
export const shortenLine = ({ who, text }: TranscriptLine): TranscriptLine => ({
  who,
  text: text.slice(0, TRANSCRIPT_LIMITS.characters),
});
