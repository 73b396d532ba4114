import type { Case } from '../cases/index.ts';
import type { BookingState } from './booking-states.ts';

/** What the team is told beside the time: how the conversation stood when the call was asked for. */
export type CallContext = Pick<Case, 'conversationId' | 'channel' | 'rung' | 'mood' | 'transcript'> & {
  readonly orderNumber?: string;
};

/** A call that somebody asked for. */
export interface Booking {
  /** Unguessable, short enough to be told on the telephone. */
  readonly bookingId: string;
  readonly state: BookingState;
  readonly startsAtEpochSeconds: number;
  /** The customer's, IANA: the time is told in it. */
  readonly timeZone: string;
  /** E.164. */
  readonly phone: string;
  /** A keyed hash of the phone number: with it and the booking's id somebody unknown shows that it is theirs. */
  readonly phoneHash: string;
  /** Absent unless the customer had shown who they are. */
  readonly customerId?: string;
  readonly topic?: string;
  readonly context: CallContext;
  /** How often it was moved or cancelled: the calendar's SEQUENCE. */
  readonly sequence: number;
  /** How often it was tried to reach the customer. */
  readonly attempts: number;
  /** The case in the agents' queue, while there is one. */
  readonly caseId?: string;
  /** What is due next, and when; absent when nothing will ever be. */
  readonly next?: { readonly what: 'reminder' | 'call'; readonly atEpochSeconds: number };
  readonly version: number;
  readonly expiresAtEpochSeconds: number;
}

/**
 * For whom open calls are counted, and by whom they are found again: the phone number, and the customer or, while nobody
 * knows who it is, the conversation.
 */
export const holdersOf = ({
  phoneHash,
  customerId,
  context,
}: Pick<Booking, 'phoneHash' | 'customerId' | 'context'>) => [
  holder.phone(phoneHash),
  customerId === undefined ? holder.conversation(context.conversationId) : holder.customer(customerId),
];

export const holder = {
  phone: (phoneHash: string) => `PHONE#${phoneHash}`,
  customer: (customerId: string) => `CUSTOMER#${customerId}`,
  conversation: (conversationId: string) => `CONVERSATION#${conversationId}`,
} as const;
