import { unreadOf } from '../state/questions.ts';
import { fill } from '../words/texts.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { View, ViewContext } from './view.ts';

/** The button that opens the chat and closes it, with how much is new. */
export function createLauncher({ texts }: ViewContext, toggle: () => void): View {
  const badge = element('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
  const node = element('button', { type: 'button', class: 'launcher', 'aria-controls': 'panel', onclick: toggle }, [
    icon('chat'),
    icon('down'),
    badge,
  ]);
  return {
    node,
    draw(state) {
      const count = unreadOf(state);
      badge.hidden = count === 0 || state.isOpen;
      badge.textContent = count > 9 ? '9+' : String(count);
      const open = count === 0 ? texts.open : fill(texts.openUnread, { count });
      node.setAttribute('aria-label', state.isOpen ? texts.close : open);
      node.setAttribute('aria-expanded', String(state.isOpen));
    },
  };
}
