import type { ListedKind } from './listed-kind.ts';
import { PRODUCT_WORDS } from './product-words.ts';

/** Everyday words: a category only where the sentence is about buying, or right beside "stuff", "products" and such. */
const EVERYDAY = new Set(
  (
    'home|house|household|book|books|phone|phones|cell phone|cell phones|car|cars|auto|autos|tech|gaming|gym|running|reading|' +
    'something to read|exercise|storage|garden|camping|hiking|kicks|threads|nails|cloth|creams|make up|truck|vehicle|vehicles|sport|' +
    'workout|cycling|biking|swimming|grooming|fitness|decor|comics|lighting|kitchen|bathroom|outfit|computer|camera|device|devices'
  ).split('|'),
);
const ABOUT_BUYING =
  /(?:\b(?:in|for|about|on|into|some|any|new|your|buy|bought|buying|ordered|purchased|purchase|ordering|show me|interested in|like|love|sell|carry|browse|browsing|recommend|deals?|offers?|sales?|discounts?|news|category|section|looking at|looking for|shopping for|want|need|prefer|mostly|mainly|instead,?|not \w+,|sorry,|meant)\s+(?:the |some |your |any |new |about |a |an |good |cheap |nice |more )*|(?:\b(?:and|or)|,)\s+)$/;
const SHOP_WORD =
  /^ ?(?:stuff|products?|items?|goods|gear|deals?|offers?|sales?|news|updates?|category|section|department|things|accessories|equipment|newsletter|discounts?|specials|collection|range|on sale|(?:go|goes|are|is|come|comes) on sale)\b/;
/** After these at the very beginning: "books under 20". */
const OPENS_WISH = /^\s*(?:(?:for (?!an? )|under|below|around|between|and|or|please)|[,.!?]|$)/;
/** Beside these the word belongs to something else. */
const PART_OF_OTHER_BEFORE =
  /\b(?:at|from|my|to|own|his|her|our|their|going|leaving|come|came|arrive at|left|deliver(?:ed)?|back|by|over the|on the|via|'m|running|mobile|tele)\s+$/;
const PART_OF_OTHER_AFTER =
  /^(?:[ :]*[\d+(]| ?(?:numbers?|address|on (?:it|my|the|file)|call|calls|me\b|is\b|at\b|support|late|out|low|screen|delivery|phone|appointment|a call|a callback|the call|an appointment|it\b|this\b|time|page|wash|keys|up\b|alone))/;
/** With these any category word is meant in passing. */
const NO_WISH_AFTER = /^ ?(?:support|department head)\b/;

/** A category of products, by its name or by its products. */
export const CATEGORY: ListedKind = {
  kind: 'category',
  slotType: 'ProductCategories',
  isOfThings: true,
  more: PRODUCT_WORDS,
  shares: ['product', 'returnItem'],
  isMeant({ phrase }, { left, right, sentence }) {
    if (NO_WISH_AFTER.test(right)) return false;
    if (!EVERYDAY.has(phrase)) return true;
    if (SHOP_WORD.test(right) || (/^\W*$/.test(left) && OPENS_WISH.test(right))) return true;
    if (PART_OF_OTHER_BEFORE.test(left) || PART_OF_OTHER_AFTER.test(right)) return false;
    return ABOUT_BUYING.test(left) || sentence.asked === 'category';
  },
};
