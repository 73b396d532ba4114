import type { CaseSummary } from '#business/cases/index';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { dueIn } from '../kit/format.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.cases;
type Filter = keyof typeof T.filters;

const isShown = (one: CaseSummary, filter: Filter, me: string): boolean => {
  if (filter === 'open') return one.state === 'open';
  return filter === 'all' || one.assignee?.staffId === me;
};

/** What waits for somebody, the one due first on top. */
const listOf =
  (title: string, isOf: (one: CaseSummary) => boolean): View =>
  async ({ api, me }) => {
    const answer = await api.look<'cases'>('/cases');
    if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
    const { cases, nowEpochSeconds } = answer.value;
    const all = cases.filter(isOf);
    const place = el('div');
    const show = (filter: Filter) => {
      const shown = all.filter((one) => isShown(one, filter, me.staffId));
      const rows = shown.map((one) => rowOf(one, nowEpochSeconds));
      place.replaceChildren(rows.length > 0 ? table(title, Object.values(T.columns), rows) : el('p', {}, T.none));
    };
    const choice = filterChoice(show);
    show('all');
    return { title, body: [choice, place] };
  };

export const showCases = listOf(T.title, ({ kind }) => kind !== 'callback');
export const showCalls = listOf(T.calls, ({ kind }) => kind === 'callback');

function filterChoice(show: (filter: Filter) => void): HTMLElement {
  const names = Object.keys(T.filters) as Filter[];
  const select = el('select', { id: 'filter' }, ...names.map((name) => el('option', { value: name }, T.filters[name])));
  select.addEventListener('change', () => show(names[select.selectedIndex] ?? 'all'));
  return el('p', { class: 'bar' }, el('label', { for: 'filter' }, T.show), select);
}

function rowOf(one: CaseSummary, now: number): readonly (Node | string)[] {
  const why = [TEXTS.reason[one.reason], TEXTS.mood[one.mood], ...(one.goodwill ? [T.goodwill] : [])].join(', ');
  const isLate = one.dueAtEpochSeconds < now;
  return [
    el('a', { href: `#/${one.kind === 'callback' ? 'calls' : 'cases'}/${encodeURIComponent(one.caseId)}` }, one.caseId),
    TEXTS.kind[one.kind],
    stateOf(one),
    el('span', { class: isLate ? 'badge late' : 'badge' }, dueIn(one.dueAtEpochSeconds, now)),
    why,
  ];
}

const stateOf = ({ state, assignee }: CaseSummary): string =>
  state === 'assigned' ? T.takenBy(assignee?.name) : TEXTS.state[state];
