import type { Figure } from '#business/insights/index';
import type { FiguresView } from '#business/staff-views/index';
import { chartSection } from './chart/chart-section.ts';
import { lines } from './chart/drawings.ts';
import { TEXTS } from './texts.ts';
import { amountOf, tellingOf } from './words/amounts.ts';
import { changeOf } from './words/change.ts';
import { dayName, nameOf } from './words/names.ts';

const T = TEXTS.chart;

/** A figure by day, beside the days before. */
export function lineSection(view: FiguresView, name: string): HTMLElement {
  const telling = tellingOf(view, name);
  const tell = (value: number) => amountOf(value, telling);
  const axis = (value: number) => amountOf(value, { ...telling, after: '' });
  const days = view.days.map(({ day, figures }) => ({ day, figure: figures.find(({ kpi }) => kpi === name) }));
  const total = view.total.find(({ kpi, label }) => kpi === name && label === undefined);
  const isEmpty = days.every(({ figure }) => figure?.value === undefined);
  const drawing = lines({
    names: days.map(({ day }) => dayName(day)),
    series: [
      { name: T.now, values: days.map(({ figure }) => figure?.value) },
      { name: T.before, values: days.map(({ figure }) => figure?.before?.value), isPast: true },
    ],
    tell,
    axis,
  });
  return chartSection({
    title: nameOf(name),
    says: isEmpty || !total ? T.nothing : sentenceOf(view, total, days),
    ...(!isEmpty && { drawing }),
    columns: [T.day, T.now, T.before],
    rows: days.map(({ day, figure }) => [dayName(day), told(figure?.value), told(figure?.before?.value)]),
  });

  function told(value: number | undefined): string {
    return value === undefined ? '–' : tell(value);
  }
}

type DayFigure = { readonly day: string; readonly figure: Figure | undefined };

function sentenceOf(view: FiguresView, total: Figure, days: readonly DayFigure[]): string {
  const telling = tellingOf(view, total.kpi);
  const { words } = changeOf(total, telling, days.length);
  const value = total.value === undefined ? TEXTS.value.nothing : amountOf(total.value, telling);
  const sum = T.sum(nameOf(total.kpi), value, days.length, words);
  const known = days.flatMap(({ day, figure }) => (figure?.value === undefined ? [] : [{ day, value: figure.value }]));
  const [least, most] = [known.toSorted(byValue)[0], known.toSorted(byValue).at(-1)];
  if (!least || !most || least.value === most.value) return sum;
  const range = T.range(
    ...([amountOf(most.value, telling), dayName(most.day)] as const),
    ...([amountOf(least.value, telling), dayName(least.day)] as const),
  );
  return `${sum} ${range}`;
}

const byValue = (one: { readonly value: number }, other: { readonly value: number }) => one.value - other.value;
