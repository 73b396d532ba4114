import { drawMarkdown } from '../markdown/draw-markdown.ts';
import type { Entry } from '../state/chat-state.ts';
import { isAnswering } from '../state/questions.ts';
import { createChoices } from './choices.ts';
import { element } from './element.ts';
import { drawEntry } from './entry.ts';
import { createFollower } from './follower.ts';
import type { View, ViewContext } from './view.ts';

/** Everything that was said. It isn't a live region itself: what is new is read by one of its own, once. */
export function createConversation(context: ViewContext, afterChoice: () => void): View {
  const { texts } = context;
  const list = element('ol', { class: 'entries' });
  const typing = element('p', { class: 'typing', hidden: true }, [
    element('span', { class: 'hidden' }, [texts.typing]),
    element('span', { class: 'dots', 'aria-hidden': 'true' }, [element('i'), element('i'), element('i')]),
  ]);
  const choices = createChoices(context, afterChoice);
  const greeting = element('div', { class: 'entry bot greeting' }, [
    element('div', { class: 'bubble', dir: 'auto' }, [...drawMarkdown(texts.greeting)]),
  ]);
  const node = element('div', { class: 'log', tabindex: 0, role: 'region', 'aria-label': texts.conversation }, [
    greeting,
    list,
    typing,
    choices.node,
  ]);
  let drawn = new Map<Entry, HTMLElement>();
  const follower = createFollower(node);

  return {
    node,
    draw(state) {
      const last = state.entries.at(-1);
      const follow = follower.look(last);
      drawn = new Map(state.entries.map((entry) => [entry, drawn.get(entry) ?? drawEntry(entry, context)]));
      placeInOrder(list, [...drawn.values()]);
      typing.hidden = !isAnswering(state);
      choices.draw(state);
      follow(last && drawn.get(last));
    },
  };
}

/** Moves as little as possible: what stays where it is keeps its focus and its selection. */
function placeInOrder(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
}
