import type { PlainDate } from '#business/dates';
import { byDayInWords, dayInWords } from './day-in-words.ts';

interface Parcel {
  readonly carrier: string;
  readonly trackingNumber: string;
}
interface AboutOrder {
  readonly orderNumber: string;
  readonly today: PlainDate;
}
interface Expected extends AboutOrder {
  readonly expectedOn: PlainDate;
}
interface Contact {
  readonly contact: string;
}

const tracking = ({ carrier, trackingNumber }: Parcel) => `${carrier} (tracking number ${trackingNumber})`;

/**
 * Everything that the bot says and computes, in American English. First questions and static texts are in
 * bot-definition; a key's first part names the intent or concern that says it.
 */
export const EN_US = {
  'conversation.introduction': () => "Hi, I'm SmartCommerce's automated assistant.",
  'conversation.thanks': () => 'Thank you.',
  'conversation.anythingElse': () => 'Is there anything else I can help you with?',
  'conversation.givenUp': () => "I'm sorry, we're not getting anywhere with this, so let's leave it.",
  'conversation.offerOfPerson': ({ contact }: Contact) =>
    `If you'd rather talk to a person, you can reach our team at ${contact}.`,

  'courtesy.greeting': () => 'Hello, good to see you.',
  'courtesy.thanks': () => "You're welcome.",
  'courtesy.pleased': () => 'Glad to hear it.',
  'courtesy.accepted': () => 'Sure, tell me what I can do for you.',
  'courtesy.declined': () => "All right. I'm here if you need anything else.",
  'courtesy.why': () =>
    "I ask so that nobody but you hears about your order: its number and the email address it was placed with show that it's yours.",

  'mood.sorry': () => "I'm sorry about this. Let me sort it out.",
  'mood.stillSorry': () => "I understand, and I'm sorry that this isn't right yet.",
  'mood.pleased': () => "Thank you, that's good to hear!",
  'mood.offerPerson': () =>
    "You've had enough trouble with this. Shall I hand it to a person on our team, and ask them to make this good?",
  'mood.goodwill': () => "I've asked our team to make this good.",
  'mood.isItSolved': () => 'Does that sort it out, or is there more that I should look into?',
  'mood.moreWithPleasure': () => "Is there anything else? I'm happy to help.",

  'checkOrderStatus.start': () => "I'd be happy to help you check your order status.",
  'checkOrderStatus.askOrderNumber': () => "What's your order number?",
  'checkOrderStatus.askEmail': () => "What's the email address you used for the order?",
  'checkOrderStatus.orderNumberUnclear': () =>
    "That doesn't look like an order number. It has 3 to 12 digits, for example 12345, and it's in your confirmation email. What's your order number?",
  'checkOrderStatus.emailUnclear': () =>
    "That doesn't look like an email address. It has the form name@example.com. Which address did you use for the order?",
  'checkOrderStatus.orderNumberCorrected': ({ orderNumber }: { orderNumber: string }) =>
    `No problem, I'll look for order #${orderNumber} instead. What's the email address you used for it?`,
  'checkOrderStatus.confirm': ({ orderNumber, maskedEmail }: { orderNumber: string; maskedEmail: string }) =>
    `Let me check order #${orderNumber} for ${maskedEmail}. Is this correct?`,
  'checkOrderStatus.confirmAgain': ({ orderNumber, maskedEmail }: { orderNumber: string; maskedEmail: string }) =>
    `Please say yes or no: shall I check order #${orderNumber} for ${maskedEmail}?`,
  'checkOrderStatus.notConfirmed': () => "All right, let's get it right. What's your order number?",
  'checkOrderStatus.noMatch': () =>
    "I couldn't find an order with that number and email address together. Both are in your confirmation email. Let's try again: what's your order number?",
  'checkOrderStatus.tooManyMisses': ({ contact, minutes }: Contact & { minutes: number }) =>
    `I still couldn't find an order with that number and email address together, so I'll stop here to keep orders safe. Our team can look it up with you at ${contact}, or you can try again in ${minutes} minutes.`,
  'checkOrderStatus.verifyFirst': () => 'Before I can talk about an order, I need to check that it is yours.',

  'checkOrderStatus.found': () => 'Thank you, I found it.',
  'checkOrderStatus.placed': ({ orderNumber, expectedOn, today }: Expected) =>
    `Order #${orderNumber} has been received and is waiting to be packed. You should receive it ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.preparing': ({ orderNumber, expectedOn, today }: Expected) =>
    `Order #${orderNumber} is currently being prepared for shipment. You should receive it ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.notSentInTime': ({ orderNumber, expectedOn, today }: Expected) =>
    `Order #${orderNumber} hasn't left our warehouse yet, although you should have had it ${byDayInWords(expectedOn, today)}. I'm sorry about that.`,
  'checkOrderStatus.shipped': ({ orderNumber, expectedOn, today, ...parcel }: Expected & Parcel) =>
    `Order #${orderNumber} is on its way with ${tracking(parcel)}. You should receive it ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.outForDelivery': ({ orderNumber, ...parcel }: AboutOrder & Parcel) =>
    `Order #${orderNumber} is out for delivery with ${tracking(parcel)}. It should reach you today.`,
  'checkOrderStatus.overdue': ({ orderNumber, expectedOn, today, ...parcel }: Expected & Parcel) =>
    `Order #${orderNumber} is on its way with ${tracking(parcel)}, but it's late: you should have had it ${byDayInWords(expectedOn, today)}. I'm sorry about that.`,
  'checkOrderStatus.delivered': ({
    orderNumber,
    deliveredOn,
    today,
    ...parcel
  }: AboutOrder & Parcel & { deliveredOn: PlainDate }) =>
    `Order #${orderNumber} was delivered ${dayInWords(deliveredOn, today)} by ${tracking(parcel)}.`,
  'checkOrderStatus.delayed': ({ orderNumber, expectedOn, today, reason }: Expected & { reason: string }) =>
    `I'm sorry, order #${orderNumber} is delayed: ${reason}. You should now receive it ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.delayedOnTheWay': ({
    orderNumber,
    expectedOn,
    today,
    reason,
    ...parcel
  }: Expected & Parcel & { reason: string }) =>
    `I'm sorry, order #${orderNumber} is delayed: ${reason}. It's with ${tracking(parcel)}, and you should now receive it ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.delayedWithoutDate': ({ orderNumber, reason }: { orderNumber: string; reason: string }) =>
    `I'm sorry, order #${orderNumber} is delayed: ${reason}. The day we promised has passed, and I don't have a new one yet.`,
  'checkOrderStatus.delayedOnTheWayWithoutDate': ({
    orderNumber,
    reason,
    ...parcel
  }: Parcel & { orderNumber: string; reason: string }) =>
    `I'm sorry, order #${orderNumber} is delayed: ${reason}. It's with ${tracking(parcel)}. The day we promised has passed, and I don't have a new one yet.`,
  'checkOrderStatus.cancelled': ({ orderNumber, cancelledOn, today }: AboutOrder & { cancelledOn: PlainDate }) =>
    `Order #${orderNumber} was cancelled ${dayInWords(cancelledOn, today)}, so nothing will be delivered.`,
  'checkOrderStatus.returned': ({ orderNumber, returnedOn, today }: AboutOrder & { returnedOn: PlainDate }) =>
    `Order #${orderNumber} came back to us ${dayInWords(returnedOn, today)}; your return is complete.`,

  'processReturn.notHereYet': () => "I can't arrange returns or exchanges in this chat yet.",
  'upsellProducts.notHereYet': () => "I can't show you products or deals in this chat yet.",
  'captureLeadInfo.notHereYet': () =>
    "I can't sign you up for news or offers in this chat yet, so I won't ask for your details.",
  'scheduleCallback.notHereYet': () => "I can't book a callback in this chat yet.",
  'managePrivacy.notHereYet': () => "I can't change your privacy settings in this chat yet.",
  'explainPrice.notHereYet': () => "I can't explain prices in this chat yet.",
  'talkToAgent.notHereYet': ({ contact }: Contact) =>
    `Our team will gladly help you at ${contact}. I can't put you through from this chat yet.`,
  'conversation.whatIsHere': () => 'What I can do is tell you where an order is and when it arrives.',

  'help.text': () =>
    'I can tell you where an order is and when it arrives. I need its number and the email address it was placed with. You can say "repeat", "cancel" or "stop" at any time.',
  'cancel.done': () => "Okay, I've dropped that. What else can I do for you?",
  'cancel.nothing': () =>
    "There's nothing to cancel right now. Tell me what I can do for you, for example: where is my order?",
  'stop.goodbye': () => 'Okay, goodbye. Come back any time.',
  'repeat.nothing': () =>
    "I haven't said anything worth repeating yet. Ask me about an order, for example: where is my package?",
  'logOut.done': () => "You're logged out: I no longer know who you are in this conversation.",
  'fallback.first': () => "I'm sorry, I didn't get that.",
  'fallback.again': () => "I'm sorry, I still don't understand.",
  'fallback.example': () => 'Try something like: where is my order 12345?',

  'failure.apology': ({ contact, reference }: Contact & { reference: string }) =>
    `I'm sorry, something went wrong on our side. Please try again, or reach our team at ${contact} and mention ${reference}.`,
  'failure.unknownOutcome': ({ contact, reference }: Contact & { reference: string }) =>
    `I'm sorry, I can't tell yet whether that went through. I won't do it twice. If you'd rather talk to a person, reach our team at ${contact} and mention ${reference}.`,
} as const satisfies Record<string, (params: never) => string>;

export type EnUs = typeof EN_US;
