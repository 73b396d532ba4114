import type { Wordings } from './wordings.ts';

/** Asides that are longer than one SMS, said in one. */
export const EN_US_SMS_ASIDES = {
  'shop.returns': ({ contact }) =>
    `I don't have our return terms in this chat: our team tells you at ${contact}. I can take down a return for you.`,
  'shop.discountOnRequest': () =>
    "I can't give discounts on request. If you're a member, check an order with me first, and I'll show you your own price.",
  'shop.changeAddress': ({ contact }) =>
    `I can't change where an order goes here. Our team can, until it's sent: say "agent", or ask ${contact}.`,
  'language.englishToSpanish': ({ contact }) =>
    `Sorry, I only speak English so far. Por ahora solo hablo inglés. Una persona puede ayudarle: ${contact}.`,
} as const satisfies Wordings;
