import { CASE_TRANSITIONS, type CaseMove, type CaseRepository, type CaseState, moveCase } from '#business/cases/index';
import { describeCase, describeCases } from './describe-case.ts';
import type { CasesOptions } from './options.ts';

/** A list that people read. */
const MOST_LISTED = 50;

interface Answer {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/** What the command says to what it was asked. */
export async function answerCases(
  cases: CaseRepository,
  { caseId, mark }: Pick<CasesOptions, 'caseId' | 'mark'>,
  now: number,
): Promise<Answer> {
  if (caseId === undefined) return { isDone: true, lines: describeCases(await cases.listOpen(now, MOST_LISTED), now) };
  if (mark !== undefined) return describeMove(caseId, mark, await moveCase(cases, caseId, mark, now));

  const found = await cases.findById(caseId, now);
  return found
    ? { isDone: true, lines: describeCase(found, now) }
    : describeMove(caseId, 'open', { kind: 'not-found' });
}

function describeMove(caseId: string, to: CaseState, move: CaseMove): Answer {
  switch (move.kind) {
    case 'moved':
      return { isDone: true, lines: [`${caseId} was ${move.from} and is now ${to}.`] };
    case 'not-found':
      return { isDone: false, lines: [`There is no case ${caseId}, or it is no longer kept.`] };
    case 'not-allowed': {
      const next = CASE_TRANSITIONS[move.from];
      const may = next.length > 0 ? `it may become ${next.join(' or ')}` : 'nothing follows that';
      return { isDone: false, lines: [`${caseId} is ${move.from}: ${may}.`] };
    }
    case 'changed-meanwhile':
      return { isDone: false, lines: [`Somebody else has just changed ${caseId}: look at it again.`] };
  }
}
