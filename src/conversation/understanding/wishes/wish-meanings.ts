import type { WishIntent } from './wish.ts';

/** What each wish is about, as a language model is told. */
export const WISH_MEANINGS: Readonly<Record<WishIntent, string>> = {
  CaptureLeadInfo: 'wants news or offers to be sent in the future: newsletter, mailing list, deal alerts',
  CheckOrderStatus: 'wants to know where an order or delivery is, or complains that it has not arrived',
  ExplainPrice: 'asks why a price, a discount or a total is what it is',
  Help: 'asks what the bot can do, without naming a topic',
  LogOut: 'wants to end the verified session or to switch to another customer',
  ManagePrivacy: 'asks about personal data, wants it deleted or not sold, or wants no more messages',
  ProcessReturn: 'wants to send back, exchange or be refunded, or complains of a broken or wrong item',
  ScheduleCallback: 'wants to be phoned, or to move or cancel such a call',
  Stop: 'wants to end the conversation',
  TalkToAgent: 'wants to talk to a person now',
  UpsellProducts: 'wants to see, compare or buy products, deals or what is in stock',
};
