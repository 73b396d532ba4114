import { details, element } from './element.js';
import { jsonView } from './json-view.js';
import { count, milliseconds } from './words.js';

/** The calls of the bot's function: what it got, what it gave or how it failed. */
export function hooksView({ hooks, furtherHooks, milliseconds: spent }) {
  if (hooks.length === 0) return null;
  const summary = [`Function · ${count(hooks.length + furtherHooks, 'call')} · ${milliseconds(spent.hooks)}`];
  if (hooks.some(({ failure }) => failure)) summary.push(element('span.chip.bad', {}, 'failed'));
  const more = furtherHooks > 0 && element('p.quiet', {}, `${count(furtherHooks, 'further call')} not kept.`);
  return details(summary, () => [...hooks.map(callView), more]);
}

function callView({ functionArn, event, response, failure, milliseconds: took }) {
  const label = event.invocationLabel === undefined ? '' : ` “${event.invocationLabel}”`;
  return element(
    'article.call',
    {},
    element('h5', {}, `${event.invocationSource}${label} → ${resultOf(response, failure)}`),
    element('p.quiet', {}, `${functionArn} · ${milliseconds(took)}`),
    element(
      'div.sides',
      {},
      element('div', {}, element('h6', {}, 'Event'), jsonView(event, 'event')),
      failure
        ? element('div', {}, element('h6', {}, 'Failure'), jsonView(failure.reason, 'failure'))
        : element('div', {}, element('h6', {}, 'Response'), jsonView(response, 'response')),
    ),
  );
}

function resultOf(response, failure) {
  if (failure) return failure.kind === 'timed-out' ? 'timed out' : 'failed';
  return response?.sessionState?.dialogAction?.type ?? 'no valid response';
}
