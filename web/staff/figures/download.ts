import type { Figure } from '#business/insights/index';
import type { FiguresView } from '#business/staff-views/index';
import { button, el } from '../kit/el.ts';
import { csvOf } from './csv.ts';
import { TEXTS } from './texts.ts';

/** Browsers have begun with a download by then. */
const KEPT_MS = 10_000;

/** Saves all figures of the view as they came: money in minor units, shares from 0 to 1. */
export const csvButton = (view: FiguresView): HTMLElement =>
  button(TEXTS.figures.csv, () => {
    const href = URL.createObjectURL(new Blob([csvOf(rowsOf(view))], { type: 'text/csv;charset=utf-8' }));
    el('a', { href, download: `figures-${view.from}-${view.to}-by-${view.by}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
    return Promise.resolve();
  });

const HEAD = [
  ...['from', 'to', 'by', 'group', 'figure', 'label', 'unit', 'value', 'numerator', 'denominator'],
  ...['value before', 'numerator before', 'denominator before'],
];

/** Everything in lines: of all days together, of each day, and of each group. */
export function rowsOf({ from, to, by, kpis, total, days, groups }: FiguresView) {
  const units = new Map(kpis.map(({ name, unit }) => [name, unit]));
  const row = (of: string, group: string, { kpi, label, before, ...now }: Figure) => [
    ...[from, to, of, group, kpi, label, units.get(kpi)],
    ...[now.value, now.numerator, now.denominator, before?.value, before?.numerator, before?.denominator],
  ];
  return [
    HEAD,
    ...total.map((figure) => row('total', 'all', figure)),
    ...days.flatMap(({ day, figures }) => figures.map((figure) => row('day', day, figure))),
    ...groups.flatMap(({ group, figures }) => figures.map((figure) => row(by, group, figure))),
  ];
}
