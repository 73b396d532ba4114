import type { Ways } from '#business/insights/index';
import type { FiguresView } from '#business/staff-views/index';
import type { Shown, View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { facts } from '../kit/table.ts';
import { allFigures } from './all-figures.ts';
import { groupSection, partsSection } from './bar-section.ts';
import { clearCharts } from './chart/draw.ts';
import { controls } from './controls.ts';
import { lineSection } from './line-section.ts';
import { type FiguresPlace, figuresPlaceAt, hrefOf, queryOf } from './place.ts';
import { TEXTS } from './texts.ts';
import { HEADLINES, tiles } from './tiles.ts';
import { waysSections } from './ways-section.ts';
import { daysName, nameOf } from './words/names.ts';

const T = TEXTS.figures;

/** What the shop's people steer by: all of it, or one figure alone. */
export const showFigures: View = async ({ api }, key) => {
  clearCharts();
  const place = figuresPlaceAt(key);
  const [figures, ways] = await Promise.all([
    api.look<'figures'>(`/figures?${queryOf(place)}&by=${place.by}`),
    place.figure === undefined ? api.look<'paths'>(`/paths?${queryOf(place)}`) : undefined,
  ]);
  if (figures.kind !== 'ok') return figures.kind === 'signed-out' ? figures.kind : { problem: figures.text };
  return shown(figures.value, place, ways?.kind === 'ok' ? ways.value : undefined);
};

/** Ways that can't be read take nothing from the figures. */
function shown(view: FiguresView, place: FiguresPlace, ways: Ways | undefined): Shown {
  const kpi = view.kpis.find(({ name }) => name === place.figure);
  const days = daysName(view.from, view.to);
  const told = () => (kpi ? oneFigure(view, place, kpi) : everything(view, place, ways));
  return {
    title: kpi ? `${nameOf(kpi.name)}: ${days}` : T.title(days),
    body: [controls(view, place), ...(isEmpty(view) ? [emptyNote()] : told())],
  };
}

/** Nothing at all was counted, neither now nor before. */
const isEmpty = ({ total }: FiguresView): boolean =>
  total.every(({ numerator, before }) => numerator === 0 && (before?.numerator ?? 0) === 0);

const emptyNote = () =>
  el('p', { class: 'held empty' }, `${T.none} `, el('a', { href: '/' }, T.talk), ` ${T.comeBack}`);

const CHARTS = Object.keys(HEADLINES);

function everything(view: FiguresView, place: FiguresPlace, ways: Ways | undefined): readonly Node[] {
  const { by, unpriced, days } = view;
  const byDay = CHARTS.filter((name) => days.some(({ figures }) => figures.some(({ kpi }) => kpi === name)));
  const inParts = CHARTS.filter((name) => isInParts(view, name));
  return [
    tiles(view, place),
    el('h2', {}, T.byDay),
    el(
      'div',
      { class: 'charts' },
      ...byDay.map((name) => lineSection(view, name)),
      ...inParts.map((name) => partsSection(view, name)),
    ),
    el('h2', {}, T.byGroup[by]),
    ...groupCharts(view, byDay),
    ...(ways ? waysSections(ways) : []),
    el('h2', {}, T.all),
    ...allFigures(view, place),
    ...(unpriced.length > 0 ? [el('p', { class: 'held' }, T.unpriced(unpriced.join(', ')))] : []),
  ];
}

/** Told by slots, occasions and the like; of these there is no line. */
const isInParts = ({ total }: FiguresView, name: string): boolean =>
  total.some(({ kpi, label }) => kpi === name && label !== undefined);

const groupCharts = (view: FiguresView, names: readonly string[]): readonly Node[] =>
  view.groups.length === 0
    ? [el('p', { class: 'quiet' }, T.noGroups[view.by])]
    : [el('div', { class: 'charts' }, ...names.map((name) => groupSection(view, name)))];

function oneFigure(
  view: FiguresView,
  place: FiguresPlace,
  { name, says, window, comparedWith }: FiguresView['kpis'][number],
): readonly Node[] {
  const charts = isInParts(view, name)
    ? [partsSection(view, name)]
    : [lineSection(view, name), groupSection(view, name)];
  return [
    el('p', {}, el('a', { href: hrefOf(place) }, T.back)),
    el('h2', {}, T.whatItIs),
    facts([
      [T.labels.says, says],
      [T.labels.window, window],
      [T.labels.comparedWith, comparedWith],
    ]),
    el('h2', {}, T.howItWent),
    el('div', { class: 'charts' }, ...charts),
  ];
}
