import type { ChatPorts, MessageAttributes, Piece } from '../chat/index.ts';
import type { AttemptCounter } from '../identity/index.ts';
import type { Correspondent, TextChannel } from './channel-message.ts';
import type { OutgoingPart, PartSent } from './outgoing.ts';
import type { Taken, Visit } from './visit.ts';

/** Where people of channels stand, by keyed hashes: it holds no number and no words. Sees its own writes. */
export interface ChannelDesk {
  /** Puts a message in its person's line; nothing happens when it is there. @param arrivedAtMs tells which one is first */
  queueUp(visitorId: string, messageId: string, arrivedAtMs: number): Promise<void>;
  find(visitorId: string): Promise<Visit>;
  /** @returns false when somebody else has begun another meanwhile */
  goTo(visitorId: string, visit: Visit, conversationId: string, nowEpochSeconds: number): Promise<boolean>;
  leaveLine(visitorId: string, messageId: string): Promise<void>;
  findTaken(messageId: string): Promise<Taken | undefined>;
  /** @returns false when somebody else has taken it meanwhile */
  take(messageId: string, taken: Omit<Taken, 'partsClaimed'>, kept: Kept): Promise<boolean>;
  /** @returns whether it is the first to claim the part after so many */
  claimPart(messageId: string, partsBefore: number): Promise<boolean>;
  giveBackPart(messageId: string, partsBefore: number): Promise<void>;
}

export interface Kept {
  /** Of the phone number, so that an erasure finds what was said; absent where there is none. */
  readonly contactHash?: string;
  readonly nowEpochSeconds: number;
}

/** What is told of the shop's own accord, and not by the bot. */
export type Notice = 'text-only' | 'too-long' | 'slow-down' | 'unclear';

export interface ChannelPorts {
  readonly chat: ChatPorts;
  readonly desk: ChannelDesk;
  readonly attempts: Pick<AttemptCounter, 'reserve'>;
  /** Makes one attempt. */
  readonly send: (to: Correspondent, part: OutgoingPart) => Promise<PartSent>;
  /** Whether nothing may be sent there: who said STOP hears nothing until they say START. */
  readonly isSilenced: (to: Correspondent) => Promise<boolean>;
  readonly render: (
    channel: TextChannel,
    pieces: readonly Piece[],
    asks: string | undefined,
  ) => readonly OutgoingPart[];
  readonly renderNotice: (channel: TextChannel, notice: Notice) => OutgoingPart;
  /** A keyed hash, 22 characters of base64url. */
  readonly hash: (use: 'visitor' | 'conversation' | 'message', words: readonly string[]) => string;
  /** A keyed hash of the phone number by which a person is found for an erasure; undefined where the address is none. */
  readonly hashContact: (who: Correspondent) => string | undefined;
  /** What is said to the bot with the words: who is calling, and how the answer is read. */
  readonly attributesOf: (visitorId: string, conversationId: string) => MessageAttributes;
  readonly count: (
    what: 'ChannelParts' | 'ChannelSegments',
    by: Readonly<Record<string, string>>,
    times?: number,
  ) => void;
}
