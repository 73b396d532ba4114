import { safeLink } from '../markdown/safe-link.ts';
import type { ChatState, InboxMessage } from '../state/chat-state.ts';
import { momentText } from '../words/amounts.ts';
import type { Texts } from '../words/texts.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { View, ViewContext } from './view.ts';

export interface InboxView extends View {
  readonly focus: () => void;
}

/** What the shop wrote to its customer in the app. */
export function createInbox({ texts }: ViewContext, goBack: () => void): InboxView {
  const list = element('ul', { class: 'messages' });
  const back = element('button', { type: 'button', class: 'plain', onclick: goBack }, [icon('back'), texts.back]);
  const node = element('section', { class: 'inbox', 'aria-label': texts.inbox, hidden: true }, [
    back,
    element('h3', {}, [texts.inbox]),
    list,
  ]);
  let shown: ChatState['inbox']['messages'] | undefined;
  return {
    node,
    focus: () => back.focus(),
    draw({ inbox: { messages } }) {
      if (messages === shown) return;
      shown = messages;
      const items = messages.map((message) => drawMessage(message, texts));
      list.replaceChildren(...(items.length > 0 ? items : [element('li', { class: 'empty' }, [texts.inboxEmpty])]));
    },
  };
}

function drawMessage({ title, text, occurredAtIso, link }: InboxMessage, texts: Texts): HTMLElement {
  const href = link === undefined ? undefined : safeLink(link);
  return element('li', { dir: 'auto' }, [
    element('h4', {}, [title]),
    element('p', {}, [text]),
    href === undefined
      ? undefined
      : element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, [`${texts.inboxLink}: ${title}`]),
    element('p', { class: 'meta' }, [
      element('time', { datetime: occurredAtIso }, [momentText(occurredAtIso, texts.lang)]),
    ]),
  ]);
}
