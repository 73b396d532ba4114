import { isAmbiguousProduct, isThing } from './ambiguous-products.ts';
import { isInPassingThing } from './is-in-passing-thing.ts';
import type { ListedKind, Place } from './listed-kind.ts';
import type { Mention } from './lexicon.ts';
import { CATEGORY_WORDS } from './product-words/index.ts';

/** Everyday words: a category only where the sentence is about buying, or right beside "stuff", "products" and such. */
const EVERYDAY = new Set(
  (
    'home|house|household|phone|phones|cell phone|cell phones|car|cars|auto|autos|tech|gaming|gym|running|reading|' +
    'something to read|exercise|storage|garden|camping|hiking|kicks|threads|nails|cloth|creams|make up|truck|vehicle|vehicles|sport|' +
    'skin|hair|face|skin stuff|beach|lawn|yard|pool|pet|pets|baby|nursery|bedroom|living room|patio|office|dorm|apartment|mystery|cooking|baking|fishing|hunting|workout|cycling|biking|swimming|grooming|fitness|decor|lighting|kitchen|bathroom|outfit'
  ).split('|'),
);
const ABOUT_BUYING =
  /(?:\b(?:in|for|about|on|into|some|any|new|your|buy|bought|buying|ordered|purchased|purchase|ordering|show me|interested in|like|love|i|spend on my|sell|carry|browse|browsing|recommend|deals?|offers?|sales?|discounts?|news|category|section|looking at|looking for|shopping for|want|need|prefer|mostly|mainly|instead,?|not \w+,|sorry,|meant)\s+(?:the |some |your |any |new |about |a |an |good |cheap |nice |more )*|(?:\b(?:and|or)|,)\s+)$/;
const SHOP_WORD =
  /^ ?(?:stuff|products?|items?|goods|gear|deals?|offers?|sales?|news|updates?|category|section|department|things|accessories|equipment|newsletter|discounts?|specials|collection|range|on sale|(?:go|goes|are|is|come|comes) on sale)\b/;
/** After these at the very beginning: "books under 20". */
const OPENS_WISH = /^\s*(?:(?:for (?!an? )|under|below|around|between|and|or|please)|[,.!?]|$)/;
/** "We closed on the new house". */
const MOVES =
  /(?<!\bfor (?:my |our |the |a )?)\b(?:closed? on|bought|buying|moved?|moving|sold|selling|rent\w*|into|to|our|my|the|a) (?:\w+ )?new $/;
const PLACES = /^(?:house|home|apartment|office|dorm)$/;
/** Beside these the word belongs to something else. */
const PART_OF_OTHER_BEFORE =
  /\b(?:at|from|my|to|own|his|her|our|their|going|leaving|come|came|arrive at|left|deliver(?:ed)?|back|by|over the|on the|via|'m|running|mobile|tele)\s+$/;
const PART_OF_OTHER_AFTER =
  /^(?:[ :]*[\d+(]| ?(?:numbers?|address|on (?:it|my|the|file)|call|calls|me\b|is\b|at\b|support|late|out|low|screen|delivery|phone|appointment|a call|a callback|the call|an appointment|it\b|this\b|time|page|wash|keys|up\b|alone))/;
/** With these any category word is meant in passing. */
const NO_WISH_AFTER = /^ ?(?:support|department head)\b/;
/** "I don't do computers", "I'm on my laptop". */
const NO_WISH_BEFORE =
  /\b(?:(?:don'?t|do not|can'?t|cannot|never) (?:really )?(?:do|use|own|understand|trust|work)|(?:i'm|im|i am|chatting|typing|writing|texting|this) (?:on|from)|(?:log(?:ged)? in|website|site|app|page) (?:on|from)|using|uses?|library|public|shared|borrowed)\s+(?:(?:any|this|a|my|the|those|these|with)\s+)*$/;
/** "It won't pair with my phone". */
const CONNECTED_TO =
  /\b(?:pair|connect|sync|charge|plug|hook|link|work|compatible|communicate|talk)\w*(?: up)? (?:with|to|into) (?:my|the|his|her|our|any|either) (?:\w+ )?$/;
/** Where parcels travel. */
const BESIDE =
  /\b(?:left|leave|dropped|threw|placed|hid|hidden|sitting|it'?s|was|on the porch) (?:\S+ ){0,4}(?:by|behind|under|next to|near|beside|in front of|on top of|inside|in|on) (?:my|the|our|a) $/;
const IN_VEHICLE = /\b(?:in|on|off|from) (?:the|a|your|their) (?:truck|vehicle|car)$/;
/** "Something for my car": no car is wanted, but what belongs to it. */
const FOR_OWN =
  /\b(?:something|anything|stuff|things?|gifts?|parts|accessories|supplies|gear|deals|tools|items?|products?|gadgets) (?:(?:nice|new|good|cool|else) )?for (?:my|the|our|his|her|a|your) (?:\w+ )?$|\bspend (?:\S+ ){0,2}on (?:my|the|our) $/;

/** A treadmill's belt is no clothing, nor is a lipstick's cap. */
const MACHINE_PART = /^(?:belts?|cords?|batter(?:y|ies)|remotes?|bulbs?|basket|hose)$/;
const CONTAINER_PART = /^(?:caps?|tops?|pumps?)$/;

/** A category of products, by its name or by its products. */
export const CATEGORY: ListedKind = {
  kind: 'category',
  slotType: 'ProductCategories',
  isOfThings: true,
  more: CATEGORY_WORDS,
  shares: ['product', 'returnItem', 'returnReason', 'resolution'],
  isPart: (part, whole) =>
    MACHINE_PART.test(part.phrase) || (CONTAINER_PART.test(part.phrase) && whole.value === 'Beauty'),
  isMeant(mention, place) {
    if (/^ (?:safe|proof)\b/.test(place.right)) return false;
    if (isInPassingThing(mention, place)) return false;
    if (CONNECTED_TO.test(place.left)) return false;
    if (NO_WISH_AFTER.test(place.right) || NO_WISH_BEFORE.test(place.left) || BESIDE.test(place.left)) return false;
    return EVERYDAY.has(mention.phrase) ? isEverydayMeant(mention, place) : isProductMeant(mention, place);
  },
};

function isEverydayMeant({ phrase, start, end }: Mention, { left, right, sentence }: Place): boolean {
  if (SHOP_WORD.test(right) || (/^\W*$/.test(left) && OPENS_WISH.test(right)) || FOR_OWN.test(left)) return true;
  if (sentence.spotted.some((spot) => spot.kind === 'returnItem' && spot.start < end && start < spot.end)) return true;
  return !isPartOfOther(phrase, left, right) && (ABOUT_BUYING.test(left) || sentence.asked === 'category');
}

const isPartOfOther = (phrase: string, left: string, right: string): boolean =>
  (PLACES.test(phrase) && MOVES.test(left)) ||
  IN_VEHICLE.test(left + phrase) ||
  PART_OF_OTHER_BEFORE.test(left) ||
  PART_OF_OTHER_AFTER.test(right);

const isProductMeant = ({ phrase }: Mention, { left, right, sentence }: Place): boolean =>
  !isAmbiguousProduct(phrase) ||
  isThing(
    phrase,
    { left, right },
    sentence.spotted.some(({ value }) => value === 'Defective'),
  ) ||
  SHOP_WORD.test(right) ||
  (sentence.asked === 'category' && /^\W*$/.test(left));
