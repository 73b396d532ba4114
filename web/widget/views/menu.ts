import { unreadOf } from '../state/questions.ts';
import { transcriptText } from '../words/transcript-text.ts';
import { fill } from '../words/texts.ts';
import { downloadText } from './download-text.ts';
import { element } from './element.ts';
import { createRating } from './rating.ts';
import type { View, ViewContext } from './view.ts';

export interface MenuActions {
  readonly openInbox: () => void;
  /** Back to the conversation, with the menu closed. */
  readonly done: () => void;
}

/** What is done with the conversation as a whole, and the pages about privacy. */
export function createMenu(context: ViewContext, { openInbox, done }: MenuActions): View {
  const { texts, session, privacyUrl, tell } = context;
  const button = (text: string, act: () => void) =>
    element('button', { type: 'button', class: 'item', onclick: act }, [text]);
  const link = (text: string, href: string) =>
    element('a', { class: 'item', href, target: '_blank', rel: 'noopener noreferrer' }, [text]);

  const inbox = button(texts.inbox, openInbox);
  const restart = () => {
    session.dispatch({ kind: 'restarted' });
    done();
  };
  const remove = async () => {
    if (await session.deleteConversation()) done();
    else tell((failure.textContent = texts.removeFailed));
  };
  const failure = element('p', { class: 'complaint' });
  const items = [
    inbox,
    button(texts.download, () => downloadText(texts.downloadName, transcriptText(session.state().entries, texts))),
    button(texts.restart, restart),
    button(texts.remove, () => void remove()),
    link(texts.privacy, privacyUrl),
    link(texts.doNotSell, `${privacyUrl}/do-not-sell`),
  ];
  const node = element('div', { class: 'menu', id: 'menu', hidden: true }, [
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, [item])),
    ),
    failure,
    createRating(context),
  ]);
  return {
    node,
    draw(state) {
      const count = unreadOf({ ...state, unread: 0 });
      const text = count === 0 ? texts.inbox : fill(texts.inboxUnread, { count });
      if (inbox.textContent !== text) inbox.textContent = text;
    },
  };
}
