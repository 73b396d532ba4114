import { byDayInWords } from './day-in-words.ts';
import { EN_US_CALLBACKS } from './en-us-callbacks.ts';
import { money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';
import type { Wordings } from './wordings.ts';

/** Messages that are said otherwise to the ear: nothing to look at, and no more than can be kept in mind. */
export const EN_US_VOICE = {
  'slots.orderNumberUnclear': () =>
    "That doesn't sound like an order number. It has 3 to 12 digits, and it's in your confirmation email.",
  'slots.nameUnclear': () => "That doesn't sound like a name I could use: just the name, please, without numbers.",
  'slots.phoneUnclear': () => "That doesn't sound like a phone number I could reach you on.",
  'slots.emailUnclear': () => "That doesn't sound like an email address. It has a name, an at sign, and a domain.",
  'checkOrderStatus.shipped': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Order #${orderNumber} is on its way with ${carrier}. You should receive it ${byDayInWords(expectedOn, today)}. The tracking number is ${trackingNumber}.`,
  'checkOrderStatus.outForDelivery': ({ orderNumber, carrier, trackingNumber }) =>
    `Order #${orderNumber} is out for delivery with ${carrier}. It should reach you today. The tracking number is ${trackingNumber}.`,
  'checkOrderStatus.overdue': ({ orderNumber, expectedOn, today, carrier, trackingNumber }) =>
    `Order #${orderNumber} is on its way with ${carrier}, but it's late: you should have had it ${byDayInWords(expectedOn, today)}. I'm sorry about that. The tracking number is ${trackingNumber}.`,
  'scheduleCallback.booked': ({ link: _, ...call }) => EN_US_CALLBACKS['scheduleCallback.booked'](call),
  'scheduleCallback.moved': ({ link: _, ...call }) => EN_US_CALLBACKS['scheduleCallback.moved'](call),
  'talkToAgent.noted': ({ reference }) =>
    `I've passed our conversation on to our team, under the reference ${reference}.`,
  'talkToAgent.stands': ({ reference }) => `Our team has our conversation already, under the reference ${reference}.`,
  'talkToAgent.added': ({ reference }) => `I've added what you've told me since to your case ${reference}.`,
  'language.englishToSpanish': ({ contact }) =>
    `I'm sorry, I only speak English so far. Lo siento, por ahora solo hablo inglés. Una persona puede ayudarle: diga "agent" o contacte con ${contact}.`,
  'managePrivacy.contactAgain': () =>
    'Please tell me the email address or the phone number that I should take off our lists.',
  'promoCode.notYours': () =>
    "That code isn't one I can use for you. A welcome code works for the person it was given to, and I use yours by itself: you needn't tell me.",
  'promoCode.none': () =>
    "I have no code of yours here. A welcome code counts by itself when you buy from me, so you needn't tell me.",
  'managePrivacy.contactOfChild': () =>
    "Thank you for telling me! Our news and offers are for people who are 16 or older. If you've signed up for them before, tell me the email address or phone number you gave, and I'll take it off at once.",
  'managePrivacy.childForgotten': ({ isCustomer }) =>
    `Thank you for telling me! Our news and offers are for people who are 16 or older, so everything that was agreed to is off, and what you gave me here to sign up is being deleted. ${isCustomer ? 'To have everything we keep of you deleted, say "delete my data".' : 'If you left something another time, delete it on the privacy page of our website.'}`,
  'managePrivacy.page': () =>
    "To keep your data yours, I show and change it only once you've proved who you are: on the privacy page of our website, with a code that we send you.",
  'managePrivacy.copyAsked': () =>
    "I've asked for your copy of everything we keep of you. It takes some minutes. Then fetch it on the privacy page of our website, again with a code.",
  'upsellProducts.alsoForYou': ({ products }) =>
    `There's also ${inWords(products.map(({ name, ...price }) => `the ${name} for ${money(price)}`))}.`,
  'explainPrice.nothingShown': () => "I haven't named a price yet. Ask me for products first.",
  'pricing.newYorkNotice': () => 'This price was set by an algorithm using your personal data.',
} as const satisfies Wordings;
