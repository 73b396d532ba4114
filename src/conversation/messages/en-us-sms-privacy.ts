import type { ConsentPurpose } from '#business/consents/index';
import { money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';
import type { Wordings } from './wordings.ts';

const SHORT: Readonly<Record<ConsentPurpose, string>> = {
  email: 'mail',
  'sms-and-calls': 'texts/calls',
  profiling: 'use of purchases',
  sale: 'sale of data',
};
const short = (purposes: readonly ConsentPurpose[]): string => inWords(purposes.map((purpose) => SHORT[purpose]));

/** Messages about people's data that are longer than one SMS, said in one. */
export const EN_US_SMS_PRIVACY = {
  'managePrivacy.overview': () =>
    'Say "unsubscribe", "don\'t sell my data", "my preferences", "where did my data go", "send me my data" or "delete my data".',
  // What was stopped is said in full; each receipt is listed by "my preferences" as well.
  'managePrivacy.stopped': ({ purposes, receiptIds }) =>
    `Done, off: ${short(purposes)}. ${receiptIds.length === 1 ? 'Receipt' : 'Receipts'} ${receiptIds.slice(0, 2).join(' ')}${receiptIds.length > 2 ? ` and ${receiptIds.length - 2} more` : ''}.`,
  'managePrivacy.ifKnown': ({ contacts, purposes }) =>
    `If ${inWords(contacts)} is known to us, it's off the list now: ${short(purposes)}. Messages about own orders still come.`,
  'managePrivacy.contactOfChild': () =>
    "Thanks! Offers are for people of 16 or older. If you've signed up before, type that e-mail or number, and I'll take it off.",
  'managePrivacy.childForgotten': ({ isCustomer, url, contact }) =>
    `Thanks! Offers are from 16 on: all is off, and your sign-up here is being deleted. ${isCustomer ? 'For all else say "delete my data".' : `All else: ${url ?? contact}`}`,
  'managePrivacy.stoppedTo': ({ names, receiptId }) =>
    `Done: nothing of yours is sold to ${inWords(names)} any more. Receipt ${receiptId}. "Don't sell my data" stops every sale.`,
  'managePrivacy.neverTo': ({ names }) =>
    `Nothing of yours is sold to ${inWords(names)}. "Don't sell my data" stops every sale.`,
  'managePrivacy.copyAsked': ({ isNew, url, contact }) =>
    `${isNew ? "I've asked for your copy" : 'Your copy is being made'}; it takes minutes. Then get it by a code: ${url ?? contact}`,
  'managePrivacy.eraseReadBack': ({ points, credit }) => {
    const lost = [...(points > 0 ? [`${points} points`] : []), ...credit.map(money)];
    return `Delete all we keep of you, for good? Lost: ${lost.length > 0 ? inWords(lost) : 'any points or credit'}. Order amounts stay. Open returns are finished first.`;
  },
  'managePrivacy.eraseAsked': () =>
    "It's under way: all is deleted in minutes or once open returns are done. I've forgotten this conversation. Goodbye, and thank you.",
  'managePrivacy.consents': ({ consents }) => {
    const on = consents.filter(({ state }) => state === 'granted').map(({ purpose }) => purpose);
    const off = consents.filter(({ state }) => state !== 'granted').map(({ purpose }) => purpose);
    return [on.length > 0 ? `On: ${short(on)}.` : '', off.length > 0 ? `Off: ${short(off)}.` : '']
      .filter((part) => part !== '')
      .join(' ');
  },
  'managePrivacy.soldTo': ({ buyers }) => {
    const [first, second, ...more] = buyers.map(({ name }) => name);
    const named = [first, second].filter((name) => name !== undefined);
    return `Your details went to ${inWords([...named, ...(more.length > 0 ? [`${more.length} more`] : [])])}. Say "don't sell my data" to stop it.`;
  },
  'managePrivacy.sells': () =>
    'Only with your yes, and only to the partners named when we ask. You take it back by "don\'t sell my data".',
  'managePrivacy.law': () =>
    'We work by the GDPR and the CCPA: separate consents with receipts, copies and deletion when you ask, no sale without your yes.',
  'managePrivacy.signal': () =>
    'Yes: a browser that sends Global Privacy Control is taken at its word, and nothing of yours is sold.',
  'managePrivacy.policy': ({ url }) =>
    `Your data serves your orders, and nothing else without a separate yes. See or delete it here${url ? ` or at ${url}` : ''}.`,
} as const satisfies Wordings;
