import type { Texts } from '../words/texts.ts';
import { element } from './element.ts';
import type { View } from './view.ts';

/** How it stands with the server, when it matters. */
export function createLinkState(texts: Texts): View {
  const node = element('p', { class: 'link-state', role: 'status' });
  return {
    node,
    draw({ link }) {
      const text = { ready: '', offline: texts.offline, busy: texts.busy }[link];
      if (node.textContent !== text) node.textContent = text;
    },
  };
}
