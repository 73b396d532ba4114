import type { ChatClient } from '../api/chat-client.ts';
import type { ChatEvent } from '../state/chat-event.ts';
import type { ChatState } from '../state/chat-state.ts';
import type { ServerClock } from './server-clock.ts';

export interface SessionPorts {
  readonly client: ChatClient;
  readonly clock: ServerClock;
  /** 128 random bits or more, in base64url. */
  readonly newMessageId: () => string;
  /** Ends after that time, or as soon as the browser is online again. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly keep: (state: ChatState) => void;
  readonly draw: (state: ChatState) => void;
}

/** What the rest of a session works with. */
export interface Session extends SessionPorts {
  readonly state: () => ChatState;
  readonly dispatch: (event: ChatEvent) => void;
}
