import type { ChatState } from '../state/chat-state.ts';
import { createComposer } from './composer.ts';
import { createConversation } from './conversation.ts';
import { element } from './element.ts';
import { createHeader } from './header.ts';
import { createInbox } from './inbox.ts';
import { createLinkState } from './link-state.ts';
import { createMenu } from './menu.ts';
import type { View, ViewContext } from './view.ts';

export interface Panel extends View {
  readonly focus: () => void;
}

/** The window of the chat. It is no trap: Tab leaves it, Escape closes first what lies over the conversation, then it. */
export function createPanel(context: ViewContext, close: () => void): Panel {
  const { texts, session } = context;
  const composer = createComposer(context, () => show('conversation'));
  const focus = () => composer.focus();
  // A telephone would raise its keyboard over the answer.
  const conversation = createConversation(context, () => (hasKeyboard() ? focus() : conversation.node.focus()));
  const show = (what: 'conversation' | 'menu' | 'inbox') => {
    menu.node.hidden = what !== 'menu';
    inbox.node.hidden = what !== 'inbox';
    conversation.node.hidden = what === 'inbox';
    header.menuButton.setAttribute('aria-expanded', String(what === 'menu'));
    return what;
  };
  const goBack = () => (show('conversation'), header.menuButton.focus());
  const openInbox = () => {
    show('inbox');
    inbox.focus();
    void session.markInboxRead();
  };
  const header = createHeader(context, { toggleMenu: () => show(menu.node.hidden ? 'menu' : 'conversation'), close });
  const menu = createMenu(context, { openInbox, done: () => (show('conversation'), focus()) });
  const inbox = createInbox(context, goBack);
  const parts: readonly View[] = [header, createLinkState(texts), menu, inbox, conversation, composer];
  const person = element(
    'button',
    {
      type: 'button',
      class: 'plain person',
      onclick: () => (session.say(texts.talkToPersonSays), show('conversation')),
    },
    [texts.talkToPerson],
  );
  const node = element(
    'section',
    {
      class: 'panel',
      id: 'panel',
      role: 'dialog',
      'aria-labelledby': 'title',
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (menu.node.hidden && inbox.node.hidden) close();
        else goBack();
      },
    },
    [...parts.map((part) => part.node), element('div', { class: 'foot' }, [person, drawPrivacyLink(context)])],
  );
  return {
    node,
    focus,
    draw(state: ChatState) {
      node.hidden = !state.isOpen;
      for (const part of parts) part.draw(state);
    },
  };
}

const hasKeyboard = (): boolean => !matchMedia('(pointer: coarse)').matches;

const drawPrivacyLink = ({ texts, privacyUrl }: ViewContext): HTMLElement =>
  element('a', { href: privacyUrl, target: '_blank', rel: 'noopener noreferrer' }, [texts.privacy]);
