import { fill } from '../words/texts.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { View, ViewContext } from './view.ts';

export interface Header extends View {
  readonly menuButton: HTMLElement;
}

interface HeaderActions {
  readonly toggleMenu: () => void;
  readonly close: () => void;
}

/** Who one talks to, and what is behind the menu: also when something new is. */
export function createHeader({ texts }: ViewContext, { toggleMenu, close }: HeaderActions): Header {
  const menuButton = element(
    'button',
    {
      type: 'button',
      title: texts.menu,
      'aria-expanded': 'false',
      'aria-controls': 'menu',
      onclick: toggleMenu,
    },
    [icon('more')],
  );
  const closeButton = element(
    'button',
    { type: 'button', 'aria-label': texts.close, title: texts.close, onclick: close },
    [icon('close')],
  );
  const node = element('div', { class: 'header' }, [
    element('div', { class: 'names' }, [
      element('h2', { id: 'title' }, [texts.title]),
      element('p', {}, [texts.subtitle]),
    ]),
    menuButton,
    closeButton,
  ]);
  return {
    node,
    menuButton,
    draw({ inbox: { unread } }) {
      menuButton.toggleAttribute('data-new', unread > 0);
      menuButton.setAttribute('aria-label', unread > 0 ? fill(texts.menuUnread, { count: unread }) : texts.menu);
    },
  };
}
