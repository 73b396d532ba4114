import type { Texts } from '../words/texts.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

interface HeaderActions {
  readonly toggleMenu: () => void;
  readonly close: () => void;
}

export function createHeader(texts: Texts, { toggleMenu, close }: HeaderActions) {
  const menuButton = element(
    'button',
    {
      type: 'button',
      'aria-label': texts.menu,
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
  return { node, menuButton };
}
