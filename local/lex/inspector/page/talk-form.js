import { element } from './element.js';

const RANDOM_DIGITS = 6;

const newSessionId = () => `inspector-${crypto.randomUUID().slice(0, RANDOM_DIGITS)}`;

/** What a choice in the list of bots stands for. */
const choiceOf = ({ botId, botAliasId, localeId }) => JSON.stringify({ botId, botAliasId, localeId });

/**
 * The box to talk to a bot. It goes on with the session that is shown, or begins one of its own.
 *
 * @param {object} parts  the form's elements
 * @param {(address: object) => void} show  told of the session that is talked in
 */
export function createTalkForm({ form, bot, line, send, trouble, newSession }, show) {
  let address = null;
  let lastSaid = '';

  const beginSession = () => {
    trouble.textContent = '';
    address = { ...JSON.parse(bot.value), sessionId: newSessionId() };
    show(address);
  };
  const say = async (text) => {
    if (text === '' || bot.value === '') return;
    if (!address || choiceOf(address) !== bot.value) beginSession();
    lastSaid = text;
    show(address);
    trouble.textContent = await recognize({ ...address, text });
  };
  const selectBot = () => {
    const isThere = address && [...bot.options].some(({ value }) => value === choiceOf(address));
    if (isThere) bot.value = choiceOf(address);
    return isThere;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = line.value;
    line.value = '';
    void say(text);
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' || line.value !== '' || lastSaid === '') return;
    event.preventDefault();
    line.value = lastSaid;
  });
  bot.addEventListener('change', beginSession);
  newSession.addEventListener('click', () => {
    beginSession();
    line.focus();
  });

  return {
    say,
    /** Whoever is at the line doesn't want the page to change. */
    isInUse: () => line.value !== '' || document.activeElement === line,
    /** The session that is shown is the one to talk in. */
    goOn(shown) {
      address = shown;
      selectBot();
    },
    offer(bots) {
      bot.replaceChildren(...bots.map(groupOf));
      for (const control of [bot, send, newSession]) control.disabled = bots.length === 0;
      if (!selectBot() && !address && bots.length > 0) beginSession();
    },
  };
}

const groupOf = ({ botId, botName, aliases }) =>
  element(
    'optgroup',
    { label: botName },
    ...aliases.flatMap(({ botAliasId, botAliasName, locales }) =>
      locales.map((localeId) =>
        element(
          'option',
          { value: choiceOf({ botId, botAliasId, localeId }) },
          `${botName} · ${botAliasName} · ${localeId}`,
        ),
      ),
    ),
  );

/** Returns what went wrong, in words; nothing when the bot has answered. */
async function recognize(line) {
  try {
    const response = await fetch('/inspector/talk', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(line),
    });
    if (response.ok) return '';
    const { message } = await response.json();
    return `${response.headers.get('x-amzn-errortype')}: ${message}`;
  } catch {
    return 'Lex Local does not answer. Is it running?';
  }
}
