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

/** What stands on the button for a wish. */
export const WISH_BUTTONS = {
  CaptureLeadInfo: 'News and deals',
  CheckOrderStatus: 'Status of an order',
  ExplainPrice: 'A price',
  Help: 'Something else',
  ManagePrivacy: 'My data',
  ProcessReturn: 'A return',
  ScheduleCallback: 'A call from us',
  TalkToAgent: 'Talk to a person',
  UpsellProducts: 'See products',
} as const satisfies Partial<Record<IntentName, string>>;

/** "your order", "your order and your return", "your order, your return and the price". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** "your order or your return", "your order, your return or the price". */
export function wishesAsChoice(intents: readonly IntentName[]): string {
  const names = intents.map((intent) => WISH_NAMES[intent]);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
}
/** A wish, with its order where that tells it from another. */
export interface NamedWish {
  readonly intent: IntentName;
  readonly orderNumber?: string;
}

const OF_ORDER: Readonly<Partial<Record<IntentName, (orderNumber: string) => string>>> = {
  CheckOrderStatus: (orderNumber) => `order #${orderNumber}`,
  ProcessReturn: (orderNumber) => `the return of order #${orderNumber}`,
};

/** "your return", "the return of order #12281". */
export const nameOfWish = ({ intent, orderNumber }: NamedWish): string =>
  (orderNumber === undefined ? undefined : OF_ORDER[intent]?.(orderNumber)) ?? WISH_NAMES[intent];

export const wishesInWords = (wishes: readonly NamedWish[]): string => inWords(wishes.map(nameOfWish));
