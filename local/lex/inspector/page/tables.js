import { element } from './element.js';

/** A table by its columns' names and its rows' cells; the first cell of a row names it. */
export const table = (columns, rows) =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...rows),
  );

/** @param {string} [kind]  a class for its looks */
export const row = (head, cells, kind) =>
  element(
    'tr',
    { class: kind },
    element('th', { scope: 'row' }, ...head),
    ...cells.map((cell) => element('td', {}, cell)),
  );
