import type { IntentName } from '#generated/bot';
import { type Choice, message } from '../turn/index.ts';

/** What the quick reply for each wish says: words that Lex takes for that wish and for no other. */
export const SAYS = {
  CaptureLeadInfo: 'sign me up for deals',
  CheckOrderStatus: 'where is my order',
  ExplainPrice: 'why this price',
  Help: 'what can you do',
  ManagePrivacy: 'my privacy settings',
  ProcessReturn: 'I want to return something',
  ScheduleCallback: 'call me back',
  TalkToAgent: 'agent',
  UpsellProducts: 'show me products',
} as const satisfies Partial<Record<IntentName, string>>;

/** The wishes that can be offered by a quick reply. */
export type OfferedWish = keyof typeof SAYS;

/** The quick reply that begins a wish. */
export const choiceFor = (intent: OfferedWish): Choice => ({
  label: message('choice.wish', { intent }),
  says: SAYS[intent],
});

export const canBeOffered = (intent: IntentName): intent is OfferedWish => Object.hasOwn(SAYS, intent);
