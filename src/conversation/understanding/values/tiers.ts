import type { ListedKind } from './listed-kind.ts';

const NAMES_TIER = /\b(?:tier|level|member|membership|status|customer|card)\b/;
const BEFORE =
  /\b(?:(?:tier|level|membership|status)(?: is|:|'s)?|i'm|i am|im|as)\s+(?:a |an |in |at |now |still |just )*$/;
const AFTER = /^ ?(?:tier|level|member|members|membership|status|customer|card)\b/;

/** The loyalty tier a customer claims; what counts is what their profile says. */
export const TIER: ListedKind = {
  kind: 'tier',
  slotType: 'CustomerTiers',
  isOfThings: false,
  isMeant: ({ phrase }, { left, right, sentence }) =>
    (NAMES_TIER.test(phrase) && phrase.includes(' ')) ||
    AFTER.test(right) ||
    BEFORE.test(left) ||
    (sentence.asked === 'tier' && phrase !== 'golden'),
};
