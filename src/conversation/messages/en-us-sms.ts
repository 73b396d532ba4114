import { byDayInWords } from './day-in-words.ts';
import { EN_US_CALLBACKS } from './en-us-callbacks.ts';
import { EN_US_SMS_ASIDES } from './en-us-sms-asides.ts';
import { EN_US_SMS_PRIVACY } from './en-us-sms-privacy.ts';
import { EN_US_SMS_PROMO_CODE } from './en-us-sms-promo-code.ts';
import { EN_US_SMS_PURCHASE } from './en-us-sms-purchase.ts';
import { EN_US_SMS_RETURNS } from './en-us-sms-returns.ts';
import { EN_US_SMS_SIGN_UP } from './en-us-sms-sign-up.ts';
import { rewardsInShort } from './en-us-loyalty.ts';
import { money, reasonInShort } from './price-in-words.ts';
import { recommendedInWords } from './recommended-in-words.ts';
import type { Wordings } from './wordings.ts';

/** Messages that are longer than one SMS, said in one. */
export const EN_US_SMS = {
  ...EN_US_SMS_ASIDES,
  ...EN_US_SMS_PROMO_CODE,
  ...EN_US_SMS_PURCHASE,
  'identity.locked': ({ contact, minutes }) =>
    `I still can't find that order with that email address, so I'll stop here to keep orders safe. Ask ${contact} or try again in ${minutes} min.`,
  'identity.noMatch': () =>
    "I couldn't find an order with that number and email address together. What's your order number? Or send me another address.",
  'identity.noMatchRemembered': ({ maskedEmail }) =>
    `I couldn't find that order with ${maskedEmail}, which you told me earlier. What address was it placed with? Or send me another order number.`,
  'identity.codeSent': () =>
    'If that order number and email address belong together, a six-digit code is on its way to the contact that we have on file.',
  'captureLeadInfo.readBack': ({ firstName, lastName, category, preference, maskedEmail, maskedPhone }) =>
    `${firstName} ${lastName}, ${category}, by ${preference}, at ${maskedEmail}${maskedPhone ? ` and ${maskedPhone}` : ''}. Is that right?`,
  // A link would take a message of its own; it comes with the confirmation.
  'scheduleCallback.booked': ({ link: _, ...call }) => EN_US_CALLBACKS['scheduleCallback.booked'](call),
  'scheduleCallback.moved': ({ link: _, ...call }) => EN_US_CALLBACKS['scheduleCallback.moved'](call),
  'scheduleCallback.notFree': ({ times: [first, ...times], why, ...rest }) =>
    EN_US_CALLBACKS['scheduleCallback.notFree']({ ...rest, why, times: first ? [first, ...times.slice(0, 1)] : [] }),
  'scheduleCallback.tooMany': () =>
    'I may book no more calls now. To change one, say "move my callback" or "cancel my callback".',
  'talkToAgent.noted': ({ contact, reference }) =>
    `Our team has our conversation now, under the reference ${reference}. If it can't wait, reach them at ${contact}.`,
  'checkOrderStatus.lost': ({ orderNumber, carrier, trackingNumber }) =>
    `Sorry: ${carrier} can't find the parcel of order #${orderNumber}, tracking number ${trackingNumber}. We'll make it right.`,
  'checkOrderStatus.damaged': ({ orderNumber, carrier, trackingNumber }) =>
    `Sorry: the parcel of order #${orderNumber} (${carrier}, ${trackingNumber}) was damaged on its way. We'll make it right.`,
  'checkOrderStatus.overdue': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is late: it was due ${byDayInWords(expectedOn, today)}. It's on its way with ${carrier}, tracking number ${trackingNumber}.`,
  'checkOrderStatus.delayedOnTheWay': ({ orderNumber, expectedOn, today, reason, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is delayed: ${reason}. It's with ${carrier}, tracking number ${trackingNumber}, due ${byDayInWords(expectedOn, today)}.`,
  'checkOrderStatus.delayedOnTheWayWithoutDate': ({ orderNumber, reason, carrier, trackingNumber }) =>
    `Sorry, order #${orderNumber} is delayed: ${reason}. It's with ${carrier}, tracking number ${trackingNumber}. I don't have a new day yet.`,
  'loyalty.rewards': ({ rewards, have }) =>
    `${rewardsInShort(rewards)}.${have === undefined ? '' : ` You have ${have} points.`}`,
  'loyalty.whichReward': ({ rewards }) => `Which one? ${rewardsInShort(rewards)}.`,
  ...EN_US_SMS_RETURNS,
  ...EN_US_SMS_PRIVACY,
  ...EN_US_SMS_SIGN_UP,
  'upsellProducts.alsoForYou': ({ products, services = [] }) =>
    `Also: ${[...products, ...services].map(({ name, ...price }) => `${name} ${money(price)}`).join(', ')}.`,
  'recommendation.because': ({ name, reasons: [first] }) =>
    `I recommend the ${name}${first ? `: ${recommendedInWords(first)}` : ''}.`,
  'explainPrice.nothingShown': () => "I haven't shown you a price yet. Ask me for products first.",
  'explainPrice.steps': ({ name, listMinor, reasons, ...price }) =>
    `${name}: list ${money({ ...price, priceMinor: listMinor })}, ${reasons.map((reason) => reasonInShort(reason, price.currency)).join(', ')}, so ${money(price)}.`,
  'explainPrice.asMember': () => "That's everybody's price. For a member's own price, check an order with me first.",
  'help.text': () =>
    'I can check orders, set up returns, show products, sign you up for news or arrange a call. Say "repeat", "why", "cancel" or "stop" any time.',
  'failure.notLookedUp': ({ contact, reference }) =>
    `Sorry, I couldn't look that up just now. Nothing has changed: just ask me again. For a person, ask ${contact} about ${reference}.`,
  'failure.unknownOutcome': ({ contact, reference }) =>
    `Sorry, I can't tell yet whether that went through. I won't do it twice. For a person, ask ${contact} about ${reference}.`,
} as const satisfies Wordings;
