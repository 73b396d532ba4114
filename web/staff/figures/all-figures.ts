import type { FiguresView } from '#business/staff-views/index';
import { el } from '../kit/el.ts';
import { table } from '../kit/table.ts';
import { type FiguresPlace, hrefOf } from './place.ts';
import { TEXTS } from './texts.ts';
import { amountOf, tellingOf } from './words/amounts.ts';
import { changeOf } from './words/change.ts';
import { nameOf } from './words/names.ts';

const T = TEXTS.figures;

/** Every figure, group by group, with what it says; each leads to itself alone. */
export const allFigures = (view: FiguresView, place: FiguresPlace): readonly HTMLElement[] =>
  (Object.keys(T.groups) as (keyof typeof T.groups)[]).flatMap((group) => {
    const rows = view.kpis.filter((kpi) => kpi.group === group).map((kpi) => rowOf(view, place, kpi));
    return [el('h3', {}, T.groups[group]), table(T.groups[group], Object.values(T.columns), rows)];
  });

function rowOf(view: FiguresView, place: FiguresPlace, { name, says }: FiguresView['kpis'][number]) {
  const link = el('a', { href: hrefOf(place, { figure: name }) }, nameOf(name));
  const found = view.total.filter(({ kpi }) => kpi === name);
  const parts = found.filter(({ label }) => label !== undefined);
  if (parts.length > 0) return [link, T.parts(parts.length), '', '', says];
  const [figure = {}] = found;
  const telling = tellingOf(view, name);
  const told = (value: number | undefined) => (value === undefined ? '–' : amountOf(value, telling));
  const { before, value } = figure as Partial<(typeof found)[number]>;
  const { short } = changeOf(figure, telling, view.days.length);
  return [link, told(value), told(before?.value), short, says];
}
