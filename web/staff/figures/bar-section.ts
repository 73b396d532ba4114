import type { Figure } from '#business/insights/index';
import type { FiguresView } from '#business/staff-views/index';
import { chartSection } from './chart/chart-section.ts';
import { bars } from './chart/drawings.ts';
import { TEXTS } from './texts.ts';
import { amountOf, tellingOf } from './words/amounts.ts';
import { byGroup, groupName, nameOf, wishName } from './words/names.ts';

const T = TEXTS.chart;

interface Bar {
  readonly name: string;
  readonly figure: Pick<Figure, 'value' | 'before'>;
}

/** A figure by what is compared, beside the days before. */
export function groupSection(view: FiguresView, name: string): HTMLElement {
  const found = view.groups.toSorted(byGroup).flatMap(({ group, figures }) => {
    const figure = figures.find(({ kpi, label }) => kpi === name && label === undefined);
    return figure && isKnown(figure) ? [{ name: groupName(group), figure }] : [];
  });
  return barSection(view, { name, first: T.group[view.by], bars: found, isLying: view.by === 'variant' });
}

/** Charts hold no more; the table holds all. */
const MOST_BARS = 15;

/** A figure that is told in parts, each beside the days before; the largest on top. */
export function partsSection(view: FiguresView, name: string): HTMLElement {
  const parts = view.total
    .filter(({ kpi, label }) => kpi === name && label !== undefined)
    .filter(isKnown)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .map((figure) => ({ name: wishName(figure.label ?? ''), figure }));
  return barSection(view, { name, first: T.part, bars: parts, isLying: true });
}

const isKnown = ({ value, before }: Bar['figure']) => value !== undefined || before?.value !== undefined;

interface Bars {
  readonly name: string;
  readonly first: string;
  readonly bars: readonly Bar[];
  readonly isLying: boolean;
}

function barSection(view: FiguresView, { name, first, bars: all, isLying }: Bars): HTMLElement {
  const telling = tellingOf(view, name);
  const tell = (value: number) => amountOf(value, telling);
  const axis = (value: number) => amountOf(value, { ...telling, after: '' });
  const told = (value: number | undefined) => (value === undefined ? '–' : tell(value));
  const drawnBars = all.slice(0, MOST_BARS);
  const drawing = bars({
    names: drawnBars.map((bar) => bar.name),
    series: [
      { name: T.now, values: drawnBars.map(({ figure }) => figure.value) },
      { name: T.before, values: drawnBars.map(({ figure }) => figure.before?.value), isPast: true },
    ],
    tell,
    axis,
    isLying,
  });
  return chartSection({
    title: nameOf(name),
    says: sentenceOf(all, tell),
    ...(all.length > 0 && { drawing }),
    columns: [first, T.now, T.before],
    rows: all.map((bar) => [bar.name, told(bar.figure.value), told(bar.figure.before?.value)]),
    ...(drawnBars.length > 6 && isLying && { height: 'high' as const }),
  });
}

function sentenceOf(all: readonly Bar[], tell: (value: number) => string): string {
  const known = all.flatMap(({ name, figure: { value } }) => (value === undefined ? [] : [{ name, value }]));
  const sorted = known.toSorted((one, other) => other.value - one.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return T.nothing;
  if (sorted.length === 1) return T.most(most.name, tell(most.value));
  if (most.value === least.value) return T.allSame(tell(most.value));
  return T.mostAndLeast(most.name, tell(most.value), least.name, tell(least.value));
}
