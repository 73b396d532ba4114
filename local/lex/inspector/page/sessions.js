/** Which conversation a turn belongs to. */
export const sessionKey = ({ botId, botAliasId, localeId, sessionId }) =>
  [botId, botAliasId, localeId, sessionId].join('/');

/** As many turns as Lex Local keeps itself. */
const MAX_TURNS = 500;

/** The turns that this page knows, by session. Turns of an earlier run of Lex Local stay until the page is left. */
export function createSessions() {
  const byKey = new Map();
  let total = 0;

  return {
    /** Returns the session of a new turn. */
    add(turn) {
      const key = sessionKey(turn.address);
      const session = byKey.get(key) ?? { key, address: turn.address, bot: null, turns: [] };
      session.bot = turn.bot ?? session.bot;
      session.turns.push(turn);
      byKey.delete(key); // so that the map stays ordered by last use
      byKey.set(key, session);
      total += 1;
      if (total > MAX_TURNS) total -= forgetOldest(byKey);
      return session;
    },
    get: (key) => byKey.get(key),
    /** The last used first. */
    list: () => [...byKey.values()].reverse(),
  };
}

function forgetOldest(byKey) {
  const [oldest] = byKey.values();
  oldest.turns.shift();
  if (oldest.turns.length === 0) byKey.delete(oldest.key);
  return 1;
}
