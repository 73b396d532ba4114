import { isProductNoun } from '../product-words/is-product-noun.ts';
import type { Sentence, Span } from '../sentence.ts';
import { singular } from '../words.ts';

/** What breaks down without being bought: pages, codes, calls, houses and their pipes. */
const OTHERS = new Set(
  (
    'site website webpage page app login password chat chatbot bot coupon promo promocode discount voucher code tracking link checkout ' +
    'account internet wifi server payment portal form map email number signal pipe basement roof ceiling marriage elevator ' +
    'intercom gate doorbell search cart hotline signals website marketplace username filter captcha pin'
  ).split(' '),
);
/** A thing of before, for which a new one is wanted. */
const OLD_ONE =
  /\b(?:ours|mine|(?:my|our|his|her|the) (?:old|last|current|previous|first|other|existing) \w+(?: \w+)?|old ones?|(?:because|cause|cuz|since|bc|coz|cos|as|after|when|now that) (?:my|our|the) \w+(?: \w+)?|^(?:hi |hello |hey |so |well |ok )?,? ?(?:my|our) \w+(?: \w+)?)\s+(?:(?:just|finally|is|are|was|has|keeps|got|went|it|kept|suddenly|recently|one|ones)\s+)*$/;
const WANTS_NEW =
  /\b(?:looking for|look for|searching for|in the market|need (?:a|an|some|new|another|to (?:buy|get))|want (?:a|an|some|to buy) (?!refund|exchange|replacement|return)|recommend|do you (?:sell|have|carry)|got any|any deals|shopping|something for|something (?:around|under)|ordered \w+ \w* ?(?:last|on|a|cause|because|since)|spend|budget)\b/;

/** Whether a fault is one of something that was bought: the nearest noun before it tells, and what is wanted. */
export function isOfPurchase(sentence: Sentence, span: Span, left: string): boolean {
  if (OLD_ONE.test(left) && WANTS_NEW.test(sentence.lower)) return false;
  const before = sentence.words.filter(({ end }) => end <= span.start).map(({ norm }) => norm);
  const after = sentence.words.filter(({ start }) => start >= span.end).map(({ norm }) => norm);
  const subject = before.toReversed().find((norm, at) => isOther(norm) || isProductNoun(norm, before.at(-at - 2)));
  if (subject !== undefined) return isProductNoun(subject) || !isOther(subject);
  return !after.some(isOther) || after.some((norm, at) => isProductNoun(norm, after[at - 1]));
}

const isOther = (norm: string): boolean => OTHERS.has(norm) || OTHERS.has(singular(norm));
