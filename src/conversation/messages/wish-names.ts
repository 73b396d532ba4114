import type { IntentName } from '#generated/bot';

/** What each wish is called when it is announced: "First your order, then our news and deals." */
export const WISH_NAMES: Readonly<Record<IntentName, string>> = {
  Cancel: 'cancelling',
  CaptureLeadInfo: 'our news and deals',
  CheckOrderStatus: 'your order',
  ExplainPrice: 'the price',
  FallbackIntent: 'the rest',
  Help: 'what I can do',
  LogOut: 'logging you out',
  ManagePrivacy: 'your data',
  ProcessReturn: 'your return',
  Repeat: 'that again',
  ScheduleCallback: 'your callback',
  Stop: 'saying goodbye',
  TalkToAgent: 'a person to talk to',
  UpsellProducts: 'products for you',
};

/** "your order", "your order and your return", "your order, your return and the price". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

export const wishesInWords = (intents: readonly IntentName[]): string =>
  inWords(intents.map((intent) => WISH_NAMES[intent]));
