import { type Child, el } from './el.ts';

/** A table that scrolls on its own where it is too wide; the first column heads its row. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const head = el('tr', {}, ...columns.map((name) => el('th', { scope: 'col' }, name)));
  const body = rows.map(([first, ...others]) =>
    el('tr', {}, el('th', { scope: 'row' }, first), ...others.map((cell) => el('td', {}, cell))),
  );
  return el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    el('table', {}, el('caption', { class: 'quiet' }, caption), el('thead', {}, head), el('tbody', {}, ...body)),
  );
}

/** Facts with their names; those without a value are left out. */
export const facts = (list: readonly (readonly [name: string, value: Child])[]): HTMLElement =>
  el(
    'dl',
    {},
    ...list
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
