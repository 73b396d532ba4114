import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { type ChatInteraction, LOYALTY_POLICY } from './policy.ts';

/** Something that a customer did in a conversation. */
export interface ChatDeed {
  readonly interaction: ChatInteraction;
  readonly customerId: string;
  readonly conversationId: string;
  readonly nowEpochSeconds: number;
}

/** The entry that it makes: the same in a conversation is the same entry, however often it is done. */
export const chatPointsFor = (
  { interaction, customerId, conversationId, nowEpochSeconds }: ChatDeed,
  policy = LOYALTY_POLICY,
): LedgerEntry => ({
  customerId,
  sourceId: `CHAT#${interaction}#${conversationId}`,
  reason: 'chat',
  points: policy.chat.points[interaction],
  occurredAtIso: Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString(),
});

/** A period in which so many points from chats may be there already for the new ones to be entered. */
export interface ChatCap {
  /** Such as "2026-03-09" or "2026". */
  readonly period: string;
  /** Below zero when the new points alone are too many. */
  readonly room: number;
}

/** @param today in the shop's time zone */
export const chatCaps = (
  { points }: Pick<LedgerEntry, 'points'>,
  today: PlainDate,
  { chat }: Pick<typeof LOYALTY_POLICY, 'chat'> = LOYALTY_POLICY,
): readonly ChatCap[] => [
  { period: today, room: chat.mostPerDay - points },
  { period: today.slice(0, 4), room: chat.mostPerYear - points },
];
