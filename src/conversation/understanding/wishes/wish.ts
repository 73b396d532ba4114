import type { IntentName } from '#generated/bot';

/** One thing the customer asks for, with the part of the message that says it. */
export interface Wish {
  readonly intent: IntentName;
  readonly words: string;
}

/**
 * Intents that can stand side by side in one message. Where a clause speaks of two alike, the earlier one is meant: what
 * comes first is said with rarer words ("show me my data" is no shopping).
 */
export const WISH_INTENTS = [
  'ManagePrivacy',
  'LogOut',
  'ExplainPrice',
  'ProcessReturn',
  'ScheduleCallback',
  'TalkToAgent',
  'CaptureLeadInfo',
  'CheckOrderStatus',
  'UpsellProducts',
  'Help',
  'Stop',
] as const satisfies readonly IntentName[];

export type WishIntent = (typeof WISH_INTENTS)[number];
