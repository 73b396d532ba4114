import { details, element } from './element.js';
import { row, table } from './tables.js';
import { count } from './words.js';

/** Session attributes before and after the turn, the contexts that are active now, and what the client sent along. */
export function sessionView({ before, after, requestAttributes }) {
  if (!before) return null;
  const now = after ?? before;
  const changes = compare(before.sessionAttributes, now.sessionAttributes);
  const sent = Object.entries(requestAttributes);
  const contexts = now.activeContexts;
  const changed = changes.filter(({ kind }) => kind !== 'kept').length;
  const parts = [
    changes.length > 0 && count(changes.length, 'attribute'),
    changed > 0 && `${changed} changed`,
    contexts.length > 0 && count(contexts.length, 'context'),
    sent.length > 0 && count(sent.length, 'request attribute'),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return details([`Session · ${parts.join(' · ')}`], () => [
    changes.length > 0 && table(['Attribute', 'Before', 'After'], changes.map(changeRow)),
    contexts.length > 0 && table(['Context', 'Lasts', 'Parameters'], contexts.map(contextRow)),
    sent.length > 0 &&
      table(
        ['Request attribute', 'Value'],
        sent.map(([name, value]) => row([name], [value])),
      ),
  ]);
}

function compare(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.map((name) => ({ name, was: before[name], is: after[name], kind: kindOf(before[name], after[name]) }));
}

function kindOf(was, is) {
  if (was === is) return 'kept';
  if (was === undefined) return 'added';
  return is === undefined ? 'removed' : 'changed';
}

const changeRow = ({ name, was, is, kind }) =>
  row([name, kind !== 'kept' && element('span.mark', {}, kind)], [was ?? '—', is ?? '—'], kind);

function contextRow({ name, timeToLive, contextAttributes }) {
  const parameters = Object.entries(contextAttributes).map(([key, value]) => `${key} = ${value}`);
  const lasts = `${count(timeToLive.turnsToLive, 'turn')}, ${timeToLive.timeToLiveInSeconds} s`;
  return row([name], [lasts, parameters.join(', ') || '—']);
}
