import type { CaseView } from '#business/staff-views/index';
import type { Desk } from '../desk.ts';
import { el } from '../kit/el.ts';
import { TEXTS } from '../texts.ts';
import { workButton } from '../work.ts';

const T = TEXTS.case;
/** What is most likely meant comes first. */
const ORDER = ['assigned', 'solved', 'open', 'closed'] as const;
const PATHS = { assigned: 'take', open: 'give-back', solved: 'solve', closed: 'close' } as const;

/** What may be done with a case now; nothing while a colleague has it. */
export function stepButtons(desk: Desk, { case: { caseId, state }, next }: CaseView): HTMLElement {
  const buttons = ORDER.filter((to) => next.includes(to)).map((to) =>
    workButton(desk, to === 'open' && state === 'solved' ? T.reopen : T.steps[to], {
      path: `/cases/${encodeURIComponent(caseId)}/${PATHS[to]}`,
      told: () => T.did[to],
    }),
  );
  return el('p', { class: 'bar' }, ...buttons);
}
