import { byDayInWords } from './day-in-words.ts';
import type { Wordings } from './wordings.ts';

/** Messages that are said otherwise to the ear: nothing to look at, and no more than can be kept in mind. */
export const EN_US_VOICE = {
  'checkOrderStatus.orderNumberUnclear': () =>
    "That doesn't sound like an order number. It has 3 to 12 digits, and it's in your confirmation email. What's your order number?",
  'checkOrderStatus.emailUnclear': () =>
    "That doesn't sound like an email address. It has a name, an at sign, and a domain. Which address did you use for the order?",
  'checkOrderStatus.shipped': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Order #${orderNumber} is on its way with ${carrier}. You should receive it ${byDayInWords(expectedOn, today)}. The tracking number is ${trackingNumber}.`,
  'checkOrderStatus.outForDelivery': ({ orderNumber, carrier, trackingNumber }) =>
    `Order #${orderNumber} is out for delivery with ${carrier}. It should reach you today. The tracking number is ${trackingNumber}.`,
  'checkOrderStatus.overdue': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Order #${orderNumber} is on its way with ${carrier}, but it's late: you should have had it ${byDayInWords(expectedOn, today)}. I'm sorry about that. The tracking number is ${trackingNumber}.`,
  'help.text': () =>
    'I can tell you where an order is and when it arrives. I need its number and the email address it was placed with. You can say repeat, cancel, or stop at any time.',
  'processReturn.notHereYet': () => "I can't arrange returns or exchanges here yet.",
  'upsellProducts.notHereYet': () => "I can't offer you products or deals here yet.",
  'captureLeadInfo.notHereYet': () =>
    "I can't sign you up for news or offers here yet, so I won't ask for your details.",
  'scheduleCallback.notHereYet': () => "I can't book a callback here yet.",
  'managePrivacy.notHereYet': () => "I can't change your privacy settings here yet.",
  'explainPrice.notHereYet': () => "I can't explain prices here yet.",
  'talkToAgent.notHereYet': ({ contact }) =>
    `Our team will gladly help you at ${contact}. I can't put you through from here yet.`,
} as const satisfies Wordings;
