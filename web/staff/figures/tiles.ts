import type { Figure } from '#business/insights/index';
import type { FiguresView } from '#business/staff-views/index';
import { el } from '../kit/el.ts';
import { type FiguresPlace, hrefOf } from './place.ts';
import { TEXTS } from './texts.ts';
import { amountOf, number, tellingOf } from './words/amounts.ts';
import { type Change, changeOf } from './words/change.ts';
import { nameOf } from './words/names.ts';
import { together } from './together.ts';

/** What the owner of a shop looks at first, and which way is good. */
export const HEADLINES = {
  'revenue-in-conversations': 'up',
  'upsell-conversion': 'up',
  'conversation-completion': 'up',
  satisfaction: 'up',
  'capture-rate': 'up',
  'cost-per-conversation': 'down',
  'return-on-investment': 'up',
} as const;

/** The most important figures, each with its change since the period before. */
export const tiles = (view: FiguresView, place: FiguresPlace): HTMLElement =>
  el(
    'ul',
    { class: 'tiles', 'aria-label': TEXTS.figures.tiles },
    ...Object.keys(HEADLINES).map((name) => tile(view, place, name)),
  );

function tile(view: FiguresView, place: FiguresPlace, name: string): HTMLElement {
  const figure = together(view.total.filter(({ kpi }) => kpi === name));
  const telling = tellingOf(view, name);
  const value = figure?.value === undefined ? TEXTS.value.nothing : amountOf(figure.value, telling);
  const change = changeOf(figure ?? {}, telling, view.days.length);
  const of = figure && telling.unit === 'share' ? partsOf(figure) : undefined;
  return el(
    'li',
    {},
    el('a', { href: hrefOf(place, { figure: name }) }, nameOf(name)),
    el('p', { class: figure?.value === undefined ? 'value nothing' : 'value' }, value, of && el('small', {}, ` ${of}`)),
    el('p', { class: `change ${moodOf(name, change)}` }, change.words),
  );
}

const partsOf = ({ numerator, denominator }: Figure): string | undefined =>
  denominator ? TEXTS.value.of(number(numerator, 0), number(denominator, 0)) : undefined;

function moodOf(name: string, { direction, isNotable }: Change): string {
  if (!isNotable) return `${direction} quiet`;
  return `${direction} ${(HEADLINES as Readonly<Record<string, string>>)[name] === direction ? 'good' : 'bad'}`;
}
