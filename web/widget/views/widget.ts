import type { ChatState } from '../state/chat-state.ts';
import { element } from './element.ts';
import { createLauncher } from './launcher.ts';
import { createLiveRegion } from './live-region.ts';
import { createPanel } from './panel.ts';
import type { View, ViewContext } from './view.ts';

export interface WidgetView extends View {
  readonly open: () => void;
  readonly close: () => void;
}

/** The whole of it. Focus goes to the message on opening and to the launcher on closing, by a person's doing only. */
export function createWidgetView(context: Omit<ViewContext, 'tell'>): WidgetView {
  const { texts, session } = context;
  const live = createLiveRegion(texts);
  const whole: ViewContext = { ...context, tell: live.tell };
  const open = () => {
    session.dispatch({ kind: 'opened' });
    panel.focus();
  };
  const close = () => {
    session.dispatch({ kind: 'closed' });
    launcher.node.focus();
  };
  const launcher = createLauncher(whole, () => (session.state().isOpen ? close() : open()));
  const panel = createPanel(whole, close);
  const node = element('div', { class: 'widget', lang: texts.lang }, [launcher.node, panel.node, live.node]);
  return {
    node,
    open,
    close,
    draw(state: ChatState) {
      node.toggleAttribute('data-open', state.isOpen);
      launcher.draw(state);
      panel.draw(state);
      live.draw(state.aloud);
    },
  };
}
