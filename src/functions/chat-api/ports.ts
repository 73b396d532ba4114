import type { ChatDeed, ChatPorts, ChatState } from '#business/chat/index';
import type { AttemptCounter } from '#business/identity/index';
import type { AppInbox, InboxMarks } from '#business/outreach/index';
import type { ChatAnswer } from './answer.ts';

export interface ChatApiPorts extends ChatPorts {
  readonly attempts: Pick<AttemptCounter, 'reserve'>;
  /** 128 random bits, 22 characters of base64url. */
  readonly newConversationId: () => string;
  /** A keyed hash of a network. */
  readonly hashCaller: (network: string) => string;
  /** The word for the bot of who is calling. */
  readonly signCaller: (callerHash: string, conversationId: string, nowEpochSeconds: number) => Promise<string>;
  readonly signToken: (conversationId: string, expiresAtEpochSeconds: number) => string;
  readonly opens: (token: string, conversationId: string, nowEpochSeconds: number) => boolean;
  /** The customer who is verified in the conversation now, or whom the shop's login vouches for. */
  readonly findCustomer: (
    chat: ChatState,
    shopToken: string | undefined,
    nowEpochSeconds: number,
  ) => Promise<string | undefined>;
  readonly inbox: Pick<AppInbox, 'list'>;
  readonly inboxMarks: InboxMarks;
}

/** A request that may be answered: its token is good, and there weren't too many. */
export interface ChatRequest {
  /** Empty where one is only begun. */
  readonly conversationId: string;
  readonly callerHash: string;
  readonly shopToken?: string;
  readonly signal: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly arrivedAtMs: number;
  readonly nowEpochSeconds: number;
}

/** What answers a request of one route. */
export interface Action {
  readonly deed: ChatDeed;
  act(request: ChatRequest, ports: ChatApiPorts): Promise<ChatAnswer>;
}
