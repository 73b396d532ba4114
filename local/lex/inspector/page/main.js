import { createConversation, emptySession } from './conversation.js';
import { createSessions, sessionKey } from './sessions.js';
import { showSessions } from './sessions-list.js';
import { follow } from './stream.js';
import { createTalkForm } from './talk-form.js';

/** Turns that come in a bunch, as after a reload, are shown together. */
const BUNCH_MS = 30;

const part = (id) => document.getElementById(id);

const sessions = createSessions();
let chosen = null;
let newest = null;

const form = createTalkForm(
  {
    form: part('talk'),
    bot: part('bot'),
    line: part('line'),
    send: part('send'),
    trouble: part('trouble'),
    newSession: part('new-session'),
  },
  (address) => show(sessions.get(sessionKey(address)) ?? emptySession(address)),
);

const conversation = createConversation(
  {
    title: part('title'),
    subtitle: part('subtitle'),
    scroll: part('scroll'),
    empty: part('empty'),
    turns: part('turns'),
    unfold: part('unfold'),
    heard: part('heard'),
  },
  form.say,
);

function show(session) {
  if (session.key === chosen?.key) return;
  chosen = session;
  form.goOn(session.address);
  conversation.show(session);
  showList();
}

function showList() {
  const list = sessions.list();
  part('no-sessions').hidden = list.length > 0;
  showSessions(part('sessions'), list, { chosenKey: chosen?.key, choose });
}

/** Whoever chooses a session wants to stay there. */
function choose(session) {
  part('follow').checked = false;
  show(session);
}

function addTurn(turn) {
  if (!newest) setTimeout(showNew, BUNCH_MS);
  newest = sessions.add(turn);
}

function showNew() {
  const session = newest;
  newest = null;
  const isFree = part('follow').checked && !form.isInUse();
  if (isFree) show(session);
  const known = chosen && sessions.get(chosen.key);
  if (known) conversation.goOn((chosen = known), form.isInUse());
  showList();
}

follow({
  turn: addTurn,
  bots(bots) {
    conversation.offer(bots);
    form.offer(bots);
  },
  connection(isThere) {
    part('connection').textContent = isThere ? 'Live' : 'Lex Local is gone; waiting for it …';
    part('connection').setAttribute('data-state', isThere ? 'live' : 'lost');
  },
});
