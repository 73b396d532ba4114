import { el } from '../../kit/el.ts';
import { table } from '../../kit/table.ts';
import { TEXTS } from '../texts.ts';
import { draw, type Drawing } from './draw.ts';

/** A chart with what it says in words, and with its data. */
export interface ChartSection {
  readonly title: string;
  readonly says: string;
  /** Absent where there is nothing to draw. */
  readonly drawing?: Drawing;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | Node)[])[];
  readonly height?: 'low' | 'high';
}

/** The chart for who sees it, the sentence for everybody, and the data as a table for who wants each number. */
export function chartSection({ title, says, drawing, columns, rows, height }: ChartSection): HTMLElement {
  const heading = el('h3', {}, title);
  if (!drawing) return el('section', { class: 'chart' }, heading, el('p', { class: 'quiet' }, says));
  const canvas = el('canvas', { role: 'img', 'aria-label': `${title}. ${says}` });
  draw(canvas, drawing);
  return el(
    'section',
    { class: 'chart' },
    heading,
    el('p', {}, says),
    el('div', { class: height === undefined ? 'canvas' : `canvas ${height}` }, canvas),
    el('details', {}, el('summary', {}, TEXTS.chart.table), table(title, columns, rows)),
  );
}
