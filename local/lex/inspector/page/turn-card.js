import { details, element } from './element.js';
import { hooksView } from './hooks.js';
import { jsonView } from './json-view.js';
import { messagesView } from './messages.js';
import { readingsView } from './readings.js';
import { sessionView } from './session-changes.js';
import { slotsView } from './slots.js';
import { timingView } from './timing.js';
import { clock, count, decisionWords, milliseconds, outcomeWords, stepWords } from './words.js';

/** One turn: what was said on one side, what happened on the other. */
export function turnCard(turn, say) {
  const heading = `Turn at ${clock(turn.at)}`;
  return element(
    turn.error ? 'li.turn.failed' : 'li.turn',
    {},
    element('h3.hidden', {}, heading),
    element('div.talk-side', {}, ...said(turn), ...messagesView(turn.messages, say), silence(turn)),
    element(
      'div.facts',
      {},
      headline(turn),
      turn.error && element('p.error', {}, turn.error.message),
      turn.error && element('p.quiet', {}, 'The session stays as it was before this turn.'),
      element('div.glance', {}, readingsView(turn), slotsView(turn)),
      timingView(turn),
      element(
        'div.more',
        {},
        stepsView(turn),
        hooksView(turn),
        sessionView(turn),
        details(['JSON'], () => [jsonView(turn, 'the whole turn')]),
      ),
    ),
  );
}

function said({ text, operation, at, sentiment }) {
  const isPut = operation === 'PutSession';
  const tone = sentiment ? ` · ${sentiment.toLowerCase()}` : '';
  return [
    element('p.time', {}, `${clock(at)}${tone}`),
    isPut ? element('p.bubble.quiet', {}, 'PutSession') : element('p.bubble.customer', {}, text),
  ];
}

const silence = ({ messages, error }) =>
  messages.length === 0 && !error && element('p.quiet.silence', {}, 'The bot said nothing.');

function headline(turn) {
  const decision = decisionWords(turn);
  const outcome = outcomeWords(turn);
  return element(
    'p.headline',
    {},
    turn.error && element('span.chip.bad', {}, turn.error.code),
    decision && element(`span.chip.${decision[1]}`, {}, decision[0]),
    outcome && element('span.chip.plain', {}, outcome),
    element('span.total', {}, milliseconds(turn.milliseconds.total)),
  );
}

function stepsView({ steps }) {
  if (steps.length === 0) return null;
  return details([`Dialog · ${count(steps.length, 'step')}`], () => [element('ol.steps', {}, ...steps.map(stepItem))]);
}

function stepItem(step) {
  const [kind, about] = stepWords(step);
  return element('li', {}, element('code', {}, kind), about && ` ${about}`);
}
