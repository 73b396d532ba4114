import type { IntentName } from '#generated/bot';
import { clock, fullDay } from './day-in-words.ts';
import { type AboutSlot, question } from './questions.ts';
import { reasonFor } from './reasons.ts';
import { inWords, type NamedWish, nameOfWish, WISH_NAMES, wishesInWords } from './wish-names.ts';

interface About {
  readonly intent: IntentName;
}
interface Contact {
  readonly contact: string;
}

/** A day and a time of day as people say them; every other value as it is. */
const asSaid = (value: string): string => clock(fullDay(value));

/** What the bot says to steer a conversation, whichever wish is at hand. */
export const EN_US_DIALOG = {
  question: ({ attempt, ...about }: AboutSlot & { attempt: number }) => question(about, attempt),
  why: (about: AboutSlot) => reasonFor(about),
  'why.nothingAsked': () => "I haven't asked you anything just now.",
  'why.confirmation': () => "I'd rather ask once more than get it wrong.",

  'choice.yes': () => 'Yes',
  'choice.no': () => 'No',
  'choice.value': ({ label }: { label: string }) => label,
  'choice.noBudget': () => 'No limit',
  'choice.sendCode': () => 'Send me a code instead',
  'choice.sendAgain': () => 'Send it again',
  'choice.waitForIt': () => 'Wait for it',
  'choice.moneyBack': () => 'Money back',
  'choice.why': () => 'Why do you need that?',
  'choice.cancel': () => 'Cancel',
  'choice.agent': () => 'Talk to a person',
  'choice.callMe': () => 'Call me back',

  'wishes.announced': ({ first, later }: { first: NamedWish; later: readonly NamedWish[] }) =>
    `First ${nameOfWish(first)}, then ${wishesInWords(later)}.`,
  'wishes.later': ({ later }: { later: readonly NamedWish[] }) => `I'll come to ${wishesInWords(later)} right after.`,
  'wishes.next': (wish: NamedWish) => `Now to ${nameOfWish(wish)}.`,
  'wishes.back': ({ intent }: About) => `Back to ${WISH_NAMES[intent]}.`,

  'wishes.whenReady': ({ intent }: About) => `And ${WISH_NAMES[intent]}: just say so when you're ready.`,

  'form.corrected': ({ values }: { values: readonly string[] }) =>
    `Got it, I've changed that to ${inWords(values.map(asSaid))}.`,
  'form.kept': ({ values }: { values: readonly string[] }) => `Yes, I have ${inWords(values.map(asSaid))}.`,
  'form.usesNew': ({ values }: { values: readonly string[] }) => `Got it, I'll use ${inWords(values)}.`,
  'form.remembered': ({ values }: { values: readonly string[] }) =>
    `I'll use ${inWords(values)}, which you've told me already; just say so if that's wrong.`,
  'form.oneMoreTime': () => 'Let me put it another way.',
  'form.yesOrNo': () => 'A yes or a no is all I need.',
  'form.yesOrNoOnly': () =>
    'I couldn\'t read that as a yes or a no. Please say just "yes" or "no"; "agent" brings in a person.',
  'form.goOn': ({ intent }: About) => `Shall I go on with ${WISH_NAMES[intent]}?`,
  'form.whatToChange': ({ intent }: About) =>
    `All right, nothing is done yet. What shall I change about ${WISH_NAMES[intent]}? Tell me the right one, or say "cancel".`,

  'slots.orderNumberUnclear': () => "That doesn't look like an order number. It has 3 to 12 digits, for example 12345.",
  'slots.emailUnclear': () => "That doesn't look like an email address. It has the form name@example.com.",
  'slots.nameUnclear': () =>
    "That doesn't look like a name I could use: up to 60 letters, please, without emoji or numbers.",
  'slots.phoneUnclear': () => "That doesn't look like a phone number I could reach you on.",

  'identity.noMatch': () =>
    "I couldn't find an order with that number and email address together. Both are in your confirmation email. Let's try again: what's your order number? Or just give me another address.",
  'identity.noMatchRemembered': ({ maskedEmail }: { maskedEmail: string }) =>
    `I tried that with ${maskedEmail}, the address you've told me earlier, and couldn't find an order with both. What's the email address that the order was placed with? Or just give me another order number.`,
  'identity.anotherOrder': () => "I don't know that order as yours yet.",
  'identity.codeSent': () =>
    "To keep orders safe, I'd like to be sure that it's you. If that order number and email address belong together, a six-digit code is on its way to the contact that we have on file.",
  'identity.codeTooSoon': ({ seconds }: { seconds: number }) =>
    `I've asked for a code a moment ago and can't ask for another yet. Please say "send it again" in ${seconds} seconds, if none has come.`,
  'identity.codeWrong': () => "That isn't the code.",
  'identity.codeOver': ({ contact }: Contact) =>
    `That code can't be used any more. You can start again in a little while, or reach our team at ${contact}.`,
  'identity.codeLimit': ({ contact }: Contact) =>
    `I can't send another code just now. Please try again later, or reach our team at ${contact}.`,
  'identity.factWrong': () => "That doesn't match what we have on file.",
  'identity.locked': ({ contact, minutes }: Contact & { minutes: number }) =>
    `I still couldn't find an order with that number and email address together, so I'll stop here to keep orders safe. Our team can look it up with you at ${contact}, or you can try again in ${minutes} minutes.`,

  'request.nothingPending': () =>
    "There's nothing waiting for a yes any more, so I haven't done anything. Just tell me again what you'd like.",
} as const;
