import { element } from './element.js';
import { clock, count } from './words.js';

/** The list of sessions, the last used first; the chosen one is marked. */
export function showSessions(list, sessions, { chosenKey, choose }) {
  const focused = document.activeElement?.getAttribute('data-session');
  list.replaceChildren(...sessions.map((session) => item(session, session.key === chosenKey, choose)));
  if (focused) list.querySelector(`[data-session="${CSS.escape(focused)}"]`)?.focus();
}

function item(session, isChosen, choose) {
  const { key, address, bot, turns } = session;
  const last = turns.at(-1);
  const failures = turns.filter(({ error }) => error).length;
  return element(
    'li',
    {},
    element(
      'button.session',
      {
        type: 'button',
        'data-session': key,
        'aria-current': isChosen ? 'true' : undefined,
        onclick: () => choose(session),
      },
      element('span.session-id', {}, address.sessionId),
      element('time', {}, clock(last.at)),
      element('span.session-bot', {}, `${bot?.name ?? address.botId} · ${bot?.aliasName ?? address.botAliasId}`),
      element('span.session-count', {}, count(turns.length, 'turn')),
      element('span.session-last', {}, last.text),
      failures > 0 && element('span.session-failures', {}, element('span.chip.bad', {}, `${failures} failed`)),
    ),
  );
}
