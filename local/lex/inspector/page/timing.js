import { element } from './element.js';
import { milliseconds } from './words.js';

const PARTS = [
  ['understanding', 'understanding'],
  ['hooks', 'function'],
  ['rest', 'rest'],
];

/** Where the time went: one bar, and the same in numbers. */
export function timingView({ milliseconds: spent }) {
  const parts = PARTS.filter(([part]) => spent[part] > 0);
  return element(
    'section.timing',
    { 'aria-label': 'Time spent' },
    element('h4', {}, 'Time', element('span.quiet', {}, ` ${milliseconds(spent.total)}`)),
    element(
      'div.time-bar',
      { 'aria-hidden': 'true' },
      ...parts.map(([part]) => element(`span.t-${part}`, { vars: { share: spent[part] / (spent.total || 1) } })),
    ),
    element(
      'ul.legend',
      {},
      ...parts.map(([part, word]) => element(`li.t-${part}`, {}, `${word} ${milliseconds(spent[part])}`)),
    ),
  );
}
