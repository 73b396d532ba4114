import { toPlain } from './small-talk.ts';

/** What is said of a discount code: one that is typed, or that there is one. */
export type PromoCodeSaid = { readonly kind: 'typed'; readonly code: string } | { readonly kind: 'mentioned' };

/** A welcome code as it is typed or read out: with dashes, spaces or nothing between its groups, in any case. */
const WELCOME = /\bwelcome[\s-]*((?:[0-9a-z][\s-]*){12})(?![0-9a-z])/i;
/** Three words of four letters may follow a "welcome"; a digit or a dash makes a code of them. */
const isCode = (letters: string): boolean => /\d|\w-\w{4}-/.test(letters);

const NAME = '(?:promo|promotion|promotional|discount|coupon|voucher|welcome)';
const OWN = `(?:my|a|an|this|the|that|some)`;
const TYPED = new RegExp(
  `\\b(?:use|apply|redeem|enter|add|take|have|got|here s|is) (?:${OWN} )?(?:${NAME} )?(?:code|coupon|voucher)(?: is)? ([a-z]+\\d[a-z\\d]*)$|\\b${NAME} codes?(?: is)? ([a-z]+\\d[a-z\\d]*)$`,
);
const MENTIONED = new RegExp(
  `\\b(?:use|apply|redeem|enter|have|got|add) (?:${OWN} )?(?:(?:${NAME} codes?)|promocodes?|coupons?|vouchers?)(?!\\w)|\\bwhat about my (?:${NAME} code|promocode|coupon|voucher)\\b|^(?:and |but )?my (?:${NAME} code|promocode|coupon|voucher)$|\\bwhere (?:do|can|could) i (?:use|enter|type|put) (?:${OWN} )?(?:${NAME} )?code\\b`,
);
/** Who asks whether there are codes, or what is wrong with one, asks something else. */
const ASKS_FOR_ONE =
  /\b(?:do|did) (?:you|u) (?:guys )?(?:have|got)\b|\b(?:don t|do not|didn t) (?:have|use|apply|add)\b|\b(?:can|could|may) i (?:have|get)\b|\bi (?:don t|do not|haven t)\b|\bgive me\b|\b(?:not|never|won t|doesn t|didn t) work/;

/** Crockford's base 32, as it is read: what looks alike is the same. */
const asWritten = (letters: string): string =>
  letters
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

const inGroups = (letters: string): string => `WELCOME-${letters.match(/.{4}/g)?.join('-') ?? ''}`;

/**
 * What is said of a discount code; undefined for all other words.
 *
 * @example readPromoCode('use my code welcome 7k3m 9qxp tb2d') → { kind: 'typed', code: 'WELCOME-7K3M-9QXP-TB2D' }
 */
export function readPromoCode(words: string): PromoCodeSaid | undefined {
  const welcome = WELCOME.exec(words)?.[1];
  if (welcome !== undefined && isCode(welcome)) return { kind: 'typed', code: inGroups(asWritten(welcome)) };
  const plain = toPlain(words);
  if (ASKS_FOR_ONE.test(plain)) return undefined;
  const typed = TYPED.exec(plain);
  if (typed) return { kind: 'typed', code: (typed[1] ?? typed[2] ?? '').toUpperCase() };
  return MENTIONED.test(plain) ? { kind: 'mentioned' } : undefined;
}
