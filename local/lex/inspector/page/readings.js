import { element } from './element.js';
import { valueText } from './slots.js';

/** The intents that the text could mean, each with its score against the threshold, best first. */
export function readingsView({ readings, threshold, after }) {
  if (readings.length === 0) return null;
  const chosen = after?.intent?.name;
  return element(
    'section.readings',
    { 'aria-label': 'Recognised intents' },
    element('h4', {}, 'Recognised', element('span.quiet', {}, ` threshold ${threshold}`)),
    element('ol', { vars: { threshold } }, ...readings.map((reading) => row(reading, threshold, chosen))),
  );
}

function row({ intent, score, slots }, threshold, chosen) {
  const isBelow = score !== null && score < threshold;
  const found = Object.entries(slots).filter(([, slot]) => slot);
  return element(
    'li',
    { class: isBelow ? 'below' : 'above', 'aria-current': intent === chosen ? 'true' : undefined },
    element('span.name', {}, intent),
    element('span.bar', { 'aria-hidden': 'true', vars: { score: score ?? 0 } }),
    element('span.score', {}, score === null ? '—' : score.toFixed(2), isBelow && element('span.hidden', {}, ' below')),
    found.length > 0 &&
      element('span.found', {}, found.map(([name, slot]) => `${name} = ${valueText(slot)}`).join(', ')),
  );
}
