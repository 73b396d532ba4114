import { byDayInWords } from './day-in-words.ts';
import type { Wordings } from './wordings.ts';

/** Messages that are longer than one SMS, said in one. */
export const EN_US_SMS = {
  'checkOrderStatus.tooManyMisses': ({ contact, minutes }) =>
    `I still can't find that order with that email address, so I'll stop here to keep orders safe. Ask ${contact} or try again in ${minutes} min.`,
  'checkOrderStatus.noMatch': () =>
    "I couldn't find an order with that number and email address together. Both are in your confirmation email. What's your order number?",
  'checkOrderStatus.overdue': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is late: it was due ${byDayInWords(expectedOn, today)}. It's on its way with ${carrier}, tracking number ${trackingNumber}.`,
  'checkOrderStatus.delayedOnTheWay': ({ orderNumber, expectedOn, today, reason, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is delayed: ${reason}. It's with ${carrier}, tracking number ${trackingNumber}, due ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.delayedOnTheWayWithoutDate': ({ orderNumber, reason, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is delayed: ${reason}. It's with ${carrier}, tracking number ${trackingNumber}. I don't have a new day yet.`,
  'help.text': () =>
    'I can tell you where an order is. I need its number and the email address it was placed with. You can say "repeat", "cancel" or "stop" at any time.',
  'failure.unknownOutcome': ({ contact, reference }) =>
    `Sorry, I can't tell yet whether that went through. I won't do it twice. For a person, ask ${contact} about ${reference}.`,
} as const satisfies Wordings;
