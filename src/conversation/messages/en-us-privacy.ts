import type { ConsentPurpose, PurposeStanding } from '#business/consents/index';
import type { PlainDate } from '#business/dates';
import { dayInWords } from './day-in-words.ts';
import { type Amount, money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';

interface Page {
  readonly url: string | undefined;
}
interface Contact {
  readonly contact: string;
}
interface ByPhone {
  readonly isByPhone: boolean;
}
interface Consent {
  readonly purpose: ConsentPurpose;
  readonly state: PurposeStanding['state'];
  readonly on?: PlainDate;
  readonly receiptId?: string;
}
interface Buyer {
  readonly name: string;
  readonly on?: PlainDate;
  readonly receiptId?: string;
}
type Purposes = readonly ConsentPurpose[];

/** What each purpose is, where it is stopped, and where it is told of. */
const STOPPED: Readonly<Record<ConsentPurpose, string>> = {
  email: 'no news or offers by e-mail',
  'sms-and-calls': 'no texts or calls about offers',
  profiling: 'nothing you bought counts for offers and prices',
  sale: 'your details are not for sale',
};
const NAMES: Readonly<Record<ConsentPurpose, string>> = {
  email: 'News and offers by e-mail',
  'sms-and-calls': 'Texts and calls about offers',
  profiling: 'Offers and prices by what you bought',
  sale: 'Sale of your details to partners',
};
const STATES: Readonly<Record<PurposeStanding['state'], string>> = {
  none: 'off, never agreed to',
  pending: 'not on yet, it waits for the link in our e-mail',
  granted: 'on',
  refused: 'off',
  withdrawn: 'off',
};

const receipts = (ids: readonly string[]): string =>
  ids.length === 1 ? `Your receipt is ${ids.join()}.` : `Your receipts are ${inWords(ids)}.`;
const stops = (purposes: Purposes): string => inWords(purposes.map((purpose) => STOPPED[purpose]));

function consentInWords({ purpose, state, on, receiptId }: Consent, today: PlainDate): string {
  const since = on ? `, since ${dayInWords(on, today).replace(/^on /, '')}` : '';
  return `${NAMES[purpose]}: ${STATES[state]}${since}${receiptId ? ` (receipt ${receiptId})` : ''}.`;
}

function buyerInWords({ name, on, receiptId }: Buyer, today: PlainDate): string {
  return `${name}${on ? ` ${dayInWords(on, today)}` : ''}${receiptId ? ` (receipt ${receiptId})` : ''}`;
}

const pageFor = ({ url }: Page): string => (url ? ` More is at ${url}.` : '');

interface Child {
  /** Masked. */
  readonly contacts: readonly string[];
  readonly isCustomer: boolean;
}

/** What is said about people's own data. */
export const EN_US_PRIVACY = {
  'managePrivacy.overview': () =>
    'It\'s your data. Say "unsubscribe", "stop texting me", "don\'t sell my data", "what do you know about me?", "where did my data go?", "send me my data" or "delete my data".',
  'managePrivacy.howToStop': () =>
    'Just say here what is to stop, such as "unsubscribe" or "stop texting me", and it\'s done at once.',
  'managePrivacy.stopped': ({ purposes, receiptIds }: { purposes: Purposes; receiptIds: readonly string[] }) =>
    `Done: from now on ${stops(purposes)}. ${receipts(receiptIds)}`,
  'managePrivacy.stoppedBefore': ({ purposes }: { purposes: Purposes }) =>
    `That was off already, and stays off: ${stops(purposes)}.`,
  'managePrivacy.stillComes': ({ namesTexts }: { namesTexts: boolean }) =>
    namesTexts
      ? "What you have to know about your own orders comes by e-mail, and won't be texted."
      : 'You still get what you have to know about your own orders.',
  'managePrivacy.ifKnown': ({ contacts, purposes }: { contacts: readonly string[]; purposes: Purposes }) =>
    `If ${inWords(contacts)} is known to us, it's off the list now: ${stops(purposes)}. Messages about orders of your own still come.`,
  'managePrivacy.stoppedTo': ({ names, receiptId }: { names: readonly string[]; receiptId: string }) =>
    `Done: from now on nothing of yours is sold to ${inWords(names)}, and if your details went there before, they're told to stop using them. Your receipt is ${receiptId}. To stop every sale, say "don't sell my data".`,
  'managePrivacy.neverTo': ({ names }: { names: readonly string[] }) =>
    `You haven't agreed that anything goes to ${inWords(names)}, so nothing is sold there. To stop every sale, say "don't sell my data".`,
  'managePrivacy.ifKnownNotTo': ({ contacts, names }: { contacts: readonly string[]; names: readonly string[] }) =>
    `If ${inWords(contacts)} is known to us, nothing of it is sold to ${inWords(names)} from now on.`,
  'managePrivacy.whichContact': ({ isByPhone }: ByPhone) =>
    `Sure. Which ${isByPhone ? 'phone number' : 'e-mail address or phone number'} shall I take off?`,
  'managePrivacy.contactAgain': ({ isByPhone }: ByPhone) =>
    `Please type the ${isByPhone ? 'phone number' : 'e-mail address or the phone number'} that I should take off our lists.`,
  'managePrivacy.contactOfChild': () =>
    "Thank you for telling me! Our news and offers are for people who are 16 or older. If you've signed up for them before, type the e-mail address or phone number you gave, and I'll take it off at once.",
  'managePrivacy.childForgotten': ({ contacts, isCustomer, url, contact }: Child & Page & Contact) =>
    `Thank you for telling me! Our news and offers are for people who are 16 or older, so everything that was agreed to is off${contacts.length > 0 ? `, ${inWords(contacts)} gets no offers from us` : ''}, and what you gave me in this chat to sign up is being deleted. ${isCustomer ? 'To have everything we keep of you deleted, say "delete my data".' : url ? `If you left something another time, delete it at ${url}: a code to your e-mail address or phone does.` : `If you left something another time, our team deletes it: ${contact}.`}`,
  'managePrivacy.page': ({ url, contact }: Page & Contact) =>
    url
      ? `To keep your data yours, I show and change it only once you've proved who you are: at ${url} a code to your e-mail address or phone does.`
      : `To keep your data yours, I show and change it only for customers I've verified. Our team does it at ${contact}.`,
  'managePrivacy.codeSent': ({ request }: { request: 'copy' | 'erase' }) =>
    `Before ${request === 'copy' ? 'I hand out a copy of your data' : 'I delete anything'}, I've sent a six-digit code to the contact that we have on file.`,
  'managePrivacy.verificationOver': () =>
    'Your verification has run out, so nothing has been done. Verify yourself again, then ask me once more.',
  'managePrivacy.copyAsked': ({ isNew, url, contact }: { isNew: boolean } & Page & Contact) =>
    `${isNew ? "I've asked for your copy" : 'Your copy is being made already'}: everything we keep of you, for people (CSV) and programs (JSON). It takes some minutes. ${url ? `Then fetch it at ${url}, again by a code.` : `Then our team hands it to you: ${contact}.`}`,
  'managePrivacy.eraseReadBack': ({ points, credit }: { points: number; credit: readonly Amount[] }) => {
    const lost = [
      ...(points > 0 ? [`${points.toLocaleString('en-US')} loyalty points`] : []),
      ...credit.map((amount) => `${money(amount)} of store credit`),
    ];
    const gone = lost.length > 0 ? inWords(lost) : 'any loyalty points and store credit';
    return `This can't be undone. Your profile, contacts, consents and our conversations are deleted, and ${gone} ${lost.length > 0 ? 'are lost' : 'with them'}. Amounts of your orders stay in our books, without your name. An open return or purchase is finished first. Shall I delete it all?`;
  },
  'managePrivacy.eraseAgain': () => "Shall I delete all your data? It can't be undone.",
  'managePrivacy.eraseLater': () => 'I haven\'t deleted anything. If you still want that, say "delete my data" again.',
  'managePrivacy.notErased': () => 'All right, nothing is deleted.',
  'managePrivacy.eraseAsked': ({ contact }: Contact) =>
    `It's under way: your data is deleted within minutes, or as soon as an open return or purchase is finished, and whoever bought your details is told. I've forgotten this conversation, too. Questions go to ${contact}. Goodbye, and thank you.`,
  'managePrivacy.nothingPending': () =>
    "Nothing has been done: what you agreed to isn't waiting any more. Please ask again.",
  'managePrivacy.kept': () =>
    'We keep your name and contacts, your orders and returns, your points and credit, and what you agreed to.',
  'managePrivacy.consents': ({ consents, today }: { consents: readonly Consent[]; today: PlainDate }) =>
    `${consents.map((consent) => consentInWords(consent, today)).join(' ')} To change one, say so: "stop emailing me", or "sign me up".`,
  'managePrivacy.soldToNobody': () => 'Your details were given to nobody.',
  'managePrivacy.soldTo': ({ buyers, today }: { buyers: readonly Buyer[]; today: PlainDate }) =>
    `Your details went to ${inWords(buyers.map((buyer) => buyerInWords(buyer, today)))}, as you had agreed. Say "don't sell my data" and they're told to stop using them.`,
  'managePrivacy.sells': (page: Page) =>
    `Only if you say yes to it, only your details and interests, and only to the partners named in that question. Without your yes nothing is sold; a yes is taken back by "don't sell my data".${pageFor(page)}`,
  'managePrivacy.law': (page: Page) =>
    `We work by the rules of the GDPR and the CCPA: separate consents with receipts, a copy or deletion when you ask, and no sale without your yes.${pageFor(page)}`,
  'managePrivacy.signal': (page: Page) =>
    `Yes: a browser that sends Global Privacy Control is taken at its word. Nothing of yours is sold then, and I don't even ask.${pageFor(page)}`,
  'managePrivacy.policy': (page: Page) =>
    `In short: we use your data to serve your orders, and for nothing else without a separate yes. This chat is kept for some days so that it can go on, and you can see, take away or delete what we keep.${pageFor(page)}`,
} as const;
