import { type CaseState, mayMove } from './case-states.ts';
import type { CaseRepository } from './ports.ts';

export type CaseMove =
  | { readonly kind: 'moved'; readonly from: CaseState }
  | { readonly kind: 'not-found' }
  /** The table of transitions knows no such step. */
  | { readonly kind: 'not-allowed'; readonly from: CaseState }
  /** Somebody else was faster; looking again shows what they did. */
  | { readonly kind: 'changed-meanwhile' };

/** Puts a case into another state, if the table of transitions allows it and nobody else moves it at the same time. */
export async function moveCase(
  cases: Pick<CaseRepository, 'findById' | 'changeState'>,
  caseId: string,
  to: CaseState,
  nowEpochSeconds: number,
): Promise<CaseMove> {
  const found = await cases.findById(caseId, nowEpochSeconds);
  if (!found) return { kind: 'not-found' };

  const from = found.state;
  if (!mayMove(from, to)) return { kind: 'not-allowed', from };
  return (await cases.changeState(caseId, { from, to })) ? { kind: 'moved', from } : { kind: 'changed-meanwhile' };
}
