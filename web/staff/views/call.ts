import type { CaseView } from '#business/staff-views/index';
import type { Desk } from '../desk.ts';
import { el } from '../kit/el.ts';
import { instant, plain } from '../kit/format.ts';
import { facts } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';
import { workButton } from '../work.ts';

const T = TEXTS.call;
type Outcome = keyof typeof T.outcomes;

/** The call itself, with what can be told of it. */
export function callSection(desk: Desk, { case: one, call }: CaseView): HTMLElement {
  if (!call) return el('section');
  const { phone, startsAtEpochSeconds, timeZone, topic, attempts, state } = call;
  const isColleagues = one.state === 'assigned' && one.assignee?.staffId !== desk.me.staffId;
  const outcomes = isColleagues ? [] : outcomesFor(state);
  return el(
    'section',
    {},
    el('h2', {}, TEXTS.case.call),
    facts([
      [T.phone, el('a', { href: `tel:${phone}` }, phone)],
      [T.at, instant(startsAtEpochSeconds, timeZone)],
      [T.topic, topic],
      [T.attempts, String(attempts)],
      [T.state, plain(state)],
    ]),
    el('p', { class: 'bar' }, ...outcomes.map((outcome) => outcomeButton(desk, one.caseId, outcome))),
  );
}

function outcomesFor(state: string): readonly Outcome[] {
  if (state === 'due') return ['take', 'done', 'missed'];
  return state === 'in-progress' ? ['done', 'missed'] : [];
}

const outcomeButton = (desk: Desk, caseId: string, outcome: Outcome): HTMLElement =>
  workButton<{ readonly nextTryAtEpochSeconds?: number }>(desk, T.outcomes[outcome], {
    path: `/cases/${encodeURIComponent(caseId)}/call`,
    body: { outcome },
    told: ({ nextTryAtEpochSeconds: next }) => (next === undefined ? T.told : T.again(instant(next))),
  });
