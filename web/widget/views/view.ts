import type { ChatSession } from '../session/chat-session.ts';
import type { ServerClock } from '../session/server-clock.ts';
import type { ChatState } from '../state/chat-state.ts';
import type { Texts } from '../words/texts.ts';
import type { Ticker } from './ticker.ts';

/** What a view works with. */
export interface ViewContext {
  readonly texts: Texts;
  readonly session: ChatSession;
  readonly clock: ServerClock;
  readonly ticker: Ticker;
  /** Where the pages about privacy are, without a slash at the end. */
  readonly privacyUrl: string;
  /** Reads something aloud that isn't in the conversation. */
  readonly tell: (text: string) => void;
}

/** A part of the page that shows a part of the state. */
export interface View {
  readonly node: HTMLElement;
  readonly draw: (state: ChatState) => void;
}
