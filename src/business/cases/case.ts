import type { StaffMember } from '../staff-words.ts';
import type { CaseState } from './case-states.ts';
import type { CrmProfile } from './crm-profile.ts';

/** What a case asks of the team; all but the first are requests that people work off. */
export const CASE_KINDS = [
  'hand-off',
  'return-request',
  'callback',
  'uncollected-payment',
  'phone-message',
  'buyer-notice',
  'sales-lead',
  'tier-proposal',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Why the bot passes the conversation on, or why somebody has to act. */
export const CASE_REASONS = [
  'asked-for-person',
  'unhappy',
  'not-understood',
  'not-verified',
  'request',
  'payment-lapsed',
  'prefers-phone',
  'buyer-unreachable',
  'hot-lead',
  'tiers-proposed',
] as const;
export type CaseReason = (typeof CASE_REASONS)[number];

/** How far the customer had shown who they are. */
export const CASE_RUNGS = ['anonymous', 'order-and-email', 'last-four', 'confirmed'] as const;
export type CaseRung = (typeof CASE_RUNGS)[number];

export const CASE_MOODS = ['positive', 'neutral', 'negative'] as const;
export const CASE_CHANNELS = ['chat', 'sms', 'voice'] as const;

/**
 * What a case may tell beside its transcript. Card digits, one-time codes, postal codes and purchase dates have no
 * place here: whoever reads cases could pass for the customer with them.
 */
export const CASE_DETAILS = [
  'orderNumber',
  'item',
  'returnReason',
  'resolution',
  'firstName',
  'lastName',
  'email',
  'phone',
  'category',
  'contactPreference',
  'callbackDate',
  'callbackTime',
  'topic',
  'booking',
  'amount',
  'payment',
  'purchase',
  'message',
  'lead',
  'score',
] as const;
export type CaseDetails = Readonly<Partial<Record<(typeof CASE_DETAILS)[number], string>>>;

export interface TranscriptLine {
  readonly who: 'customer' | 'bot';
  /** Redacted before it gets here. */
  readonly text: string;
}

/** What somebody of the team wrote down for the next one. */
export interface CaseNote {
  readonly by: StaffMember;
  readonly atEpochSeconds: number;
  readonly text: string;
}

/** What a person on the team finds of one conversation. */
export interface Case {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly reason: CaseReason;
  readonly openedAtEpochSeconds: number;
  readonly conversationId: string;
  readonly channel: (typeof CASE_CHANNELS)[number];
  /** Absent unless the customer has shown who they are. */
  readonly customerId?: string;
  readonly rung: CaseRung;
  readonly mood: (typeof CASE_MOODS)[number];
  /** Well-formed values as the customer gave them; at rung `anonymous` they are claims. */
  readonly details: CaseDetails;
  /** The last of the conversation, oldest line first. */
  readonly transcript: readonly TranscriptLine[];
  /** True when the customer was told that the team is asked to make this good; nothing in money is promised. */
  readonly goodwill: boolean;
  /** What the customer relationship system knows of the customer; it comes a moment after the case, if at all. */
  readonly crm?: CrmProfile;
  /** Who has taken it; absent while nobody has, or who did is not known. */
  readonly assignee?: StaffMember;
  /** Oldest first; absent before the first. */
  readonly notes?: readonly CaseNote[];
  readonly dueAtEpochSeconds: number;
  readonly expiresAtEpochSeconds: number;
}

/** A case as it stands in a list: what to take first, without a word of what was said. */
export type CaseSummary = Pick<
  Case,
  | 'caseId'
  | 'kind'
  | 'state'
  | 'reason'
  | 'mood'
  | 'goodwill'
  | 'openedAtEpochSeconds'
  | 'dueAtEpochSeconds'
  | 'assignee'
>;
