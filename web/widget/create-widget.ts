import { createChatClient } from './api/chat-client.ts';
import { createChatSession } from './session/chat-session.ts';
import { elapsedMs } from './session/elapsed-ms.ts';
import { keepState, recallState } from './session/kept-state.ts';
import { newMessageId } from './session/new-message-id.ts';
import { pause } from './session/pause.ts';
import { createServerClock } from './session/server-clock.ts';
import type { ChatState } from './state/chat-state.ts';
import { STYLE_SHEETS } from './style/style-sheets.ts';
import { createTicker } from './views/ticker.ts';
import { createWidgetView } from './views/widget.ts';
import type { Texts } from './words/texts.ts';

export interface WidgetSettings {
  /** Where the chat's API is; empty for where the script came from. */
  readonly api: string;
  /** Where the pages about privacy are; null for `/privacy` of the API. */
  readonly privacyUrl: string | null;
  readonly texts: Texts;
  /** Whether it is open when a visit begins, where it leaves room for the page; later, it is as it was left. */
  readonly startsOpen: boolean;
  readonly shopToken: () => string | undefined | Promise<string | undefined>;
  /** Tells the page of an answer, by an event. */
  readonly tellPage: (name: 'smart-commerce-answer') => void;
}

export interface Widget {
  readonly conversationId: () => string | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** Where the open chat fills the screen: as in `style/frame.css`. */
const FILLS_SCREEN = '(max-width: 30rem), (max-height: 30rem)';

/** Wires the widget to the browser: its network, clock, storage and randomness. */
export function createWidget(root: ShadowRoot, settings: WidgetSettings): Widget {
  const { texts, shopToken, tellPage } = settings;
  const api = new URL(settings.api || new URL(import.meta.url).origin, location.href).href.replace(/\/$/, '');
  const key = `smart-commerce-chat ${api}`;
  const clock = createServerClock(elapsedMs, Date.now);
  const ticker = createTicker();
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const client = createChatClient({
    fetch: (url, request) => fetch(url, request),
    api,
    nowMs: elapsedMs,
    shopToken,
    gpc,
  });
  const storage = storageOf();
  let draw: (state: ChatState) => void = () => undefined;

  const kept = recallState(storage, key);
  const session = createChatSession(
    {
      client,
      clock,
      newMessageId,
      pause,
      keep: (state) => keepState(storage, key, state),
      draw: (state) => draw(state),
    },
    { ...kept, isOpen: kept.isOpen ?? (settings.startsOpen && !matchMedia(FILLS_SCREEN).matches) },
  );
  const privacyUrl = new URL(settings.privacyUrl ?? `${api}/privacy`, location.href).href.replace(/\/$/, '');
  const view = createWidgetView({ texts, session, clock, ticker, privacyUrl });
  let heard = 0;
  draw = (state) => {
    view.draw(state);
    const number = state.aloud.at(-1)?.number ?? 0;
    if (number > heard) tellPage('smart-commerce-answer');
    heard = number;
  };

  root.adoptedStyleSheets = [...STYLE_SHEETS];
  root.replaceChildren(view.node);
  ticker.start();
  view.draw(session.state());
  void session.resume();
  return {
    conversationId: () => session.state().conversation?.id,
    open: view.open,
    close: view.close,
    say: session.say,
    end() {
      draw = () => undefined;
      ticker.stop();
    },
  };
}

/** Browsers that may keep nothing for this page throw at the mere look. */
function storageOf(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
