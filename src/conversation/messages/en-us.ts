import type { PlainDate } from '#business/dates';
import type { IntentName } from '#generated/bot';
import { byDayInWords, dayInWords } from './day-in-words.ts';
import { EN_US_ASIDES } from './en-us-asides.ts';
import { EN_US_CALLBACKS } from './en-us-callbacks.ts';
import { EN_US_CARDS } from './en-us-cards.ts';
import { EN_US_CHANNELS } from './en-us-channels.ts';
import { EN_US_DIALOG } from './en-us-dialog.ts';
import { EN_US_LOYALTY } from './en-us-loyalty.ts';
import { EN_US_PLAYS } from './en-us-plays.ts';
import { EN_US_PRIVACY } from './en-us-privacy.ts';
import { EN_US_PRODUCTS } from './en-us-products.ts';
import { EN_US_PROMO_CODE } from './en-us-promo-code.ts';
import { EN_US_PURCHASE } from './en-us-purchase.ts';
import { EN_US_EXCHANGES } from './en-us-exchanges.ts';
import { EN_US_RETURNS } from './en-us-returns.ts';
import { EN_US_SIGN_UP } from './en-us-sign-up.ts';
import { EN_US_TROUBLE } from './en-us-trouble.ts';
import { inWords, WISH_NAMES } from './wish-names.ts';

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

interface Lead {
  readonly firstName: string;
  readonly lastName: string;
  readonly category: string;
  readonly preference: string;
  readonly maskedEmail: string;
  readonly maskedPhone?: string;
}

const tracking = ({ carrier, trackingNumber }: Parcel) => `${carrier} (tracking number ${trackingNumber})`;

/**
 * Everything that the bot says and computes, in American English. First questions and static texts are in
 * bot-definition; a key's first part names the intent or concern that says it.
 */
export const EN_US = {
  ...EN_US_DIALOG,
  ...EN_US_ASIDES,
  ...EN_US_CALLBACKS,
  ...EN_US_CARDS,
  ...EN_US_CHANNELS,
  ...EN_US_PRIVACY,
  ...EN_US_PRODUCTS,
  ...EN_US_LOYALTY,
  ...EN_US_PROMO_CODE,
  ...EN_US_PURCHASE,
  ...EN_US_PLAYS,
  ...EN_US_RETURNS,
  ...EN_US_EXCHANGES,
  ...EN_US_SIGN_UP,
  ...EN_US_TROUBLE,

  'conversation.introduction': () => "Hi, I'm SmartCommerce's automated assistant.",
  'conversation.thanks': () => 'Thank you.',
  'conversation.anythingElse': () => 'Is there anything else I can help you with?',
  'conversation.givenUp': () => "I'm sorry, we're not getting anywhere with this, so let's leave it.",
  'conversation.offerOfPerson': ({ contact }: Contact) =>
    `If you'd rather talk to a person, you can reach our team at ${contact}.`,

  'conversation.cancelOrderByTeam': ({ contact }: Contact) =>
    `I can't cancel an order in this chat. Our team can, as long as it hasn't left our warehouse: say "agent", or reach them at ${contact}.`,
  'conversation.whatIsHere': () =>
    'I can check on an order, set up a return, show you products, sign you up for news, arrange a callback or bring in a person.',

  'courtesy.robot': () => 'Yes, I\'m an automated assistant. If you\'d rather talk to a person, just say "agent".',
  'courtesy.name': () => "I'm the shop's assistant, a bot without a name of its own.",
  'courtesy.greeting': () => 'Hello, good to see you.',
  'courtesy.thanks': () => "You're welcome.",
  'courtesy.praise': () => "Thank you, that's kind of you.",
  'courtesy.pleased': () => 'Glad to hear it.',
  'courtesy.accepted': () => 'Sure, tell me what I can do for you.',
  'courtesy.declined': () => "All right. I'm here if you need anything else.",

  'mood.sorry': () => "I'm sorry about this. Let me sort it out.",
  'mood.stillSorry': () => "I understand, and I'm sorry that this isn't right yet.",
  'mood.pleased': () => "Thank you, that's good to hear!",
  'mood.offerPerson': () =>
    "You've had enough trouble with this. Shall I hand it to a person on our team, and ask them to make this good?",
  'mood.goodwill': () => "I've asked our team to make this good.",
  'mood.isItSolved': () => 'Is there anything more about this that I should look into?',
  'mood.moreWithPleasure': () => "Is there anything else? I'm happy to help.",

  'checkOrderStatus.start': () => "I'd be happy to help you check your order status.",
  'checkOrderStatus.confirm': ({ orderNumber, maskedEmail }: { orderNumber: string; maskedEmail: string }) =>
    `Let me check order #${orderNumber} for ${maskedEmail}. Is this correct?`,
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
  'checkOrderStatus.deliveredAndWrong': () =>
    'If something is wrong with it, or it isn\'t with you, I can take down a return, or say "agent" and a person looks into it.',
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

  'captureLeadInfo.start': () => 'Absolutely! I can set you up to receive personalized offers.',
  'captureLeadInfo.boughtBefore': ({ categories }: { categories: readonly string[] }) =>
    `I see you've bought ${inWords(categories.map((category) => category.toLowerCase()))} items before, so I can look out for deals that go with them.`,
  'captureLeadInfo.readBack': ({ firstName, lastName, category, preference, maskedEmail, maskedPhone }: Lead) =>
    `So that's ${firstName} ${lastName}, interested in ${category.toLowerCase()}, best reached by ${preference === 'SMS' ? 'SMS' : preference.toLowerCase()}, at ${maskedPhone ? `${maskedEmail} and ${maskedPhone}` : maskedEmail}. Is that right?`,
  'talkToAgent.ask': () => 'Shall I bring in a person from our team now?',
  'talkToAgent.noted': ({ contact, reference }: Contact & { reference: string }) =>
    `I've passed our conversation on to our team, under the reference ${reference}. They'll take care of it; if it can't wait, reach them at ${contact}.`,
  'talkToAgent.stands': ({ contact, reference }: Contact & { reference: string }) =>
    `Our team has our conversation already, under the reference ${reference}. If it can't wait, reach them at ${contact}.`,
  'talkToAgent.added': ({ contact, reference }: Contact & { reference: string }) =>
    `I've added what you've told me since to your case ${reference}. If it can't wait, reach our team at ${contact}.`,

  'help.text': () =>
    'I can check on an order, take down a return, show you products, sign you up for news, arrange a callback or bring in a person. You can say "repeat", "why", "cancel" or "stop" at any time.',
  'help.here': ({ intent }: { intent: IntentName }) => `We're at ${WISH_NAMES[intent]}.`,
  'help.words': () =>
    'You can correct anything you\'ve said, or say "repeat", "cancel", "agent" or "stop" at any time.',
  'cancel.sure': ({ intent }: { intent: IntentName }) =>
    `Shall I drop ${WISH_NAMES[intent]}? What you've told me for it would be gone.`,
  'cancel.kept': () => "All right, let's go on.",
  'cancel.done': () => "Okay, I've dropped that.",
  'cancel.nothing': () =>
    "There's nothing to cancel right now. Tell me what I can do for you, for example: where is my order?",
  'close.oneQuestion': () => 'Before you go, one last question.',
  'stop.goodbye': () => 'Okay, goodbye. Come back any time.',
  'stop.rate': () => 'If you like, tell me how I did, from 1 (poor) to 5 (great).',
  'stop.rated': () => 'Thank you, that helps us. Goodbye!',
  'repeat.nothing': () =>
    "I haven't said anything worth repeating yet. Ask me about an order, for example: where is my package?",
  'logOut.done': () => "You're logged out: I no longer know who you are in this conversation.",
  'fallback.first': () => "I'm sorry, I didn't get that.",
  'fallback.again': () => "I'm sorry, I still don't understand.",
  'fallback.choose': () => 'What comes nearest: an order, a return, or a person to talk to?',
  'fallback.person': () => 'I seem to be no help with this: a person will understand you better.',
  'fallback.example': () => 'Try something like: where is my order 12345?',

  'failure.apology': ({ contact, reference }: Contact & { reference: string }) =>
    `I'm sorry, something went wrong on our side. Please try again, or reach our team at ${contact} and mention ${reference}.`,
  'failure.notLookedUp': ({ contact, reference }: Contact & { reference: string }) =>
    `I'm sorry, I couldn't look that up just now. Nothing has changed by it: please just ask me again. If you'd rather talk to a person, reach our team at ${contact} and mention ${reference}.`,
  'failure.unknownOutcome': ({ contact, reference }: Contact & { reference: string }) =>
    `I'm sorry, I can't tell yet whether that went through. I won't do it twice. If you'd rather talk to a person, reach our team at ${contact} and mention ${reference}.`,
} as const satisfies Record<string, (params: never) => string>;

export type EnUs = typeof EN_US;
