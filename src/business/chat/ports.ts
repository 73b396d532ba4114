import type { CustomerTier } from '../customers/index.ts';
import type { ConversationChannel, ShopEvent, TurnData } from '../events/index.ts';
import type { ChatState, HeldChat, KeptMessage } from './chat-state.ts';
import type { Piece } from './piece.ts';
import type { Used } from './used.ts';

/** What a turn says of itself, where the bot knows it. */
export type TurnFacts = Pick<
  TurnData,
  'intent' | 'confidence' | 'isMissed' | 'state' | 'asks' | 'said' | 'mood' | 'rung' | 'customerId' | 'offerId'
>;

/** What the bot answered. */
export interface BotReply {
  readonly pieces: readonly Piece[];
  /** Names its memory after this answer; absent when it has none. */
  readonly mark?: string;
  readonly facts: TurnFacts;
  /** Whether it thanked for a rating. */
  readonly isRated: boolean;
  /** What its functions have used for the conversation in all; absent where it doesn't know. */
  readonly usedInAll?: Used;
}

/** What is said to the bot with a message, beside the words. */
export type MessageAttributes = Readonly<Record<string, string>>;

/** The bot, whatever holds the conversation with it. */
export interface ChatBot {
  /**
   * Says something, at most once.
   *
   * @param before what of the answer is new is told by what the conversation had before
   * @returns `not-taken` when nothing was done, with whether it may be said again at once; `unknown` when it may
   *   have been, with whether the turn has surely ended
   */
  say(
    said: { readonly text: string; readonly attributes: MessageAttributes; readonly withinMs: number },
    before: ChatState,
  ): Promise<
    | { readonly kind: 'answered'; readonly reply: BotReply }
    | { readonly kind: 'not-taken'; readonly isBusy: boolean }
    | { readonly kind: 'unknown'; readonly isEnded: boolean }
  >;
  /** The last answer, as the bot has it; undefined when it remembers no such conversation. */
  look(before: ChatState): Promise<BotReply | undefined>;
  /** Forgets the conversation. Nothing happens when it can't at the moment: it does by itself within a quarter of an hour. */
  forget(conversationId: string): Promise<void>;
}

/** What an answer changes of its conversation. */
export type ChatProgress = Pick<ChatState, 'mark' | 'asks' | 'offerId' | 'customerId' | 'tier' | 'usedByBot'>;

/**
 * Where conversations and their transcripts are kept. Sees its own writes.
 *
 * Each write that takes a conversation says which version it has read, and writes nothing when there is another by now.
 */
export interface ChatBook {
  begin(conversationId: string, nowEpochSeconds: number): Promise<void>;
  find(conversationId: string, nowEpochSeconds: number): Promise<ChatState | undefined>;
  findMessage(conversationId: string, messageId: string): Promise<KeptMessage | undefined>;
  /** Takes up a new message, and with it the conversation. @returns undefined when somebody else was first */
  claim(chat: ChatState, message: KeptMessage, untilEpochSeconds: number): Promise<HeldChat | undefined>;
  /** Takes the conversation from somebody who is gone. @returns undefined when somebody else was first */
  takeOver(chat: HeldChat, untilEpochSeconds: number): Promise<HeldChat | undefined>;
  /**
   * Keeps the answer with the events that tell of it, and lets the conversation go. A rating that comes with it has to be
   * the first.
   *
   * @returns false when it wasn't held any more, or had a rating before the one that came; nothing is kept then
   */
  answer(
    chat: HeldChat,
    answer: Required<Pick<KeptMessage, 'pieces' | 'answeredAtIso'>> & ChatProgress & { readonly rating?: number },
    events: readonly ShopEvent[],
  ): Promise<boolean>;
  /** Nothing was done: the message was never there. */
  giveBack(chat: HeldChat): Promise<void>;
  /** Nobody will know any more what became of the message. */
  giveUp(chat: HeldChat, mark: string | undefined): Promise<void>;
  /** The messages of these ids that are there, in this order. */
  listMessages(conversationId: string, messageIds: readonly string[]): Promise<readonly KeptMessage[]>;
  /** Says of messages that were nobody's whose they are. */
  tieTo(customerId: string, chat: ChatState): Promise<void>;
  /** @returns whether it is the conversation's first rating; nothing is kept of a later one */
  rate(conversationId: string, rating: number, event: ShopEvent): Promise<boolean>;
  /** Ends the conversation and removes its messages; what broke off is gone on with. @returns false when it was over before */
  close(chat: ChatState): Promise<boolean>;
}

/** Whom experiments draw a variant for. */
export interface ExperimentSubject {
  readonly conversationId: string;
  readonly channel: ConversationChannel;
  /** Of who is verified. */
  readonly customerId?: string;
  readonly tier?: CustomerTier;
}

export interface ChatPorts {
  readonly book: ChatBook;
  readonly bot: ChatBot;
  /** A keyed hash of a message's words. */
  readonly markText: (conversationId: string, text: string) => string;
  /** The words as they may be kept, by what the bot had asked. */
  readonly redact: (text: string, asked: string | undefined) => string;
  /** 1 to 5, when the words are a rating and nothing more. */
  readonly readRating: (text: string) => number | undefined;
  readonly findTier: (customerId: string) => Promise<CustomerTier | undefined>;
  /** Which variant of each running experiment this conversation is in, by the experiment's name. */
  readonly variantsOf: (who: ExperimentSubject) => Promise<Readonly<Record<string, string>>>;
  /** What this function has used since it was asked last. */
  readonly takeUsed: () => Used;
  /** What sending an answer costs beside the turn; absent where it costs nothing. */
  readonly usageOfSending?: (
    channel: ConversationChannel,
    pieces: readonly Piece[],
    asks?: string,
  ) => TurnData['usage'];
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  readonly nowMs: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}
