import type { IntentName } from '#generated/bot';

/** The wishes that take several turns: they are interrupted, kept and taken up again. All others are answered at once. */
export const FORM_INTENTS: readonly IntentName[] = [
  'CheckOrderStatus',
  'ProcessReturn',
  'UpsellProducts',
  'CaptureLeadInfo',
  'ScheduleCallback',
];

export const isFormIntent = (intent: IntentName): boolean => FORM_INTENTS.includes(intent);
