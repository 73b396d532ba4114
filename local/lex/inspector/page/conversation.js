import { emptyView } from './empty.js';
import { sessionKey } from './sessions.js';
import { turnCard } from './turn-card.js';

const NEAR_END = 160;

/**
 * The turns of one session, the newest last. Cards are only ever added, so that what is open stays open.
 *
 * @param {object} parts  the elements that it fills
 * @param {(text: string) => void} say  for buttons of cards
 */
export function createConversation({ title, subtitle, scroll, empty, turns, unfold, heard }, say) {
  const shown = new Set();
  let hasBots = false;
  let isUnfolded = false;

  const describe = ({ address, bot }) => {
    title.textContent = address.sessionId;
    const names = bot
      ? [bot.name, `${bot.aliasName} → ${bot.version}`, bot.localeId]
      : [address.botId, address.botAliasId, address.localeId];
    subtitle.textContent = names.join(' · ');
  };
  const showEmptiness = () => {
    const isEmpty = shown.size === 0;
    empty.hidden = !isEmpty;
    unfold.hidden = isEmpty;
    empty.replaceChildren(...(isEmpty ? emptyView(hasBots) : []));
  };
  const openAll = (part) => {
    for (const inner of part.querySelectorAll('details')) inner.open = isUnfolded;
  };
  unfold.addEventListener('click', () => {
    isUnfolded = !isUnfolded;
    unfold.setAttribute('aria-pressed', String(isUnfolded));
    openAll(turns);
  });
  const addMissing = (session) => {
    const missing = session.turns.filter((turn) => !shown.has(turn));
    for (const turn of missing) {
      const card = turnCard(turn, say);
      if (isUnfolded) openAll(card);
      turns.append(card);
      shown.add(turn);
    }
    return missing;
  };
  showEmptiness();

  return {
    /** Shows a session from its first turn on. */
    show(session) {
      shown.clear();
      turns.replaceChildren();
      addMissing(session);
      describe(session);
      showEmptiness();
      scroll.scrollTop = scroll.scrollHeight;
    },
    /** Adds the turns that the session got since; `scrolls` to them also when older ones are being read. */
    goOn(session, scrolls) {
      const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
      const last = addMissing(session).at(-1);
      if (!last) return;
      describe(session);
      showEmptiness();
      heard.textContent = spoken(last);
      if (isAtEnd || scrolls) turns.lastElementChild.scrollIntoView({ block: 'nearest' });
    },
    offer(bots) {
      hasBots = bots.length > 0;
      showEmptiness();
    },
  };
}

/** What a screen reader says of a turn by itself; the rest is there to be read. */
const spoken = ({ error, messages }) =>
  error ? `Failed: ${error.message}` : `Bot: ${messages.map(({ content }) => content ?? 'a card').join(' ')}`;

export const emptySession = (address) => ({ key: sessionKey(address), address, bot: null, turns: [] });
