import type { FiguresView } from '#business/staff-views/index';
import { el } from '../kit/el.ts';
import { csvButton } from './download.ts';
import { COMPARISONS, type FiguresPlace, hrefOf, PERIODS } from './place.ts';
import { TEXTS } from './texts.ts';

const T = TEXTS.figures;

/** Which days, and by what they are compared. */
export const controls = (view: FiguresView, place: FiguresPlace): HTMLElement =>
  el(
    'div',
    { class: 'controls' },
    el(
      'div',
      { class: 'bar' },
      choice(
        T.periods,
        PERIODS.map((days) => periodLink(place, days)),
      ),
      ownDays(view, place),
    ),
    el(
      'div',
      { class: 'bar' },
      choice(
        T.comparisons,
        COMPARISONS.map((by) => comparisonLink(place, by)),
      ),
      csvButton(view),
    ),
  );

const choice = (name: string, links: readonly HTMLElement[]) =>
  el('nav', { class: 'bar', 'aria-label': name }, el('strong', { 'aria-hidden': 'true' }, name), ...links);

function periodLink(place: FiguresPlace, days: number): HTMLElement {
  const isCurrent = 'days' in place.period && place.period.days === days;
  return el('a', { href: hrefTo(place, { period: { days } }), 'aria-current': isCurrent && 'true' }, T.lastDays(days));
}

const comparisonLink = (place: FiguresPlace, by: FiguresPlace['by']): HTMLElement =>
  el('a', { href: hrefTo(place, { by }), 'aria-current': by === place.by && 'true' }, T.by[by]);

/** A form that leads to days of one's own. */
function ownDays({ from, to }: FiguresView, place: FiguresPlace): HTMLElement {
  const [first, last] = [dayInput('from', from), dayInput('to', to)];
  const form = el(
    'form',
    { class: 'bar' },
    ...[el('label', { for: 'from' }, T.own.from), first, el('label', { for: 'to' }, T.own.to), last],
    el('button', { type: 'submit' }, T.own.show),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [from = '', to = ''] = [first.value, last.value].sort();
    location.hash = hrefTo(place, { period: { from, to } });
  });
  return form;
}

const dayInput = (id: string, value: string) => el('input', { id, type: 'date', value, required: true });

/** The same figure in other days, or compared by something else. */
const hrefTo = (place: FiguresPlace, changes: Partial<FiguresPlace>) =>
  hrefOf(place, { ...(place.figure !== undefined && { figure: place.figure }), ...changes });
