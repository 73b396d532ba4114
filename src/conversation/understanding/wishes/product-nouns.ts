/**
 * Everyday things that a shop sells, singular, by shelf. Which ones exactly matters little: most people name a thing
 * where they could say "order" or "product", and cues read each of these as "item".
 */
const NOUNS = [
  // Electronics
  'headphone|headset|earbud|earphone|speaker|soundbar|charger|charging (?:pad|cable)|power bank|battery|batteries|laptop|notebook computer|chromebook|pc|tablet|ipad|iphone|cell ?phone|smartphone|phone case|smart ?watch|camera|webcam|lens|tripod|keyboard|monitor|printer|ink cartridge|toner|router|modem|hard drive|ssd|usb stick|cable|adapter|tv|television|projector|console|controller|video game|drone|e-?reader|kindle|microphone|turntable|doorbell|thermostat|robot vacuum|walkie talkie|graphics card|scanner|calculator',
  // Clothing
  'shirt|t ?shirt|tee|blouse|sweater|sweatshirt|hoodie|cardigan|jacket|coat|parka|raincoat|vest|blazer|tuxedo|jeans|trouser|pants|sweatpants|shorts|legging|skirt|dress|gown|romper|pajama|robe|underwear|boxer|bra|sock|stocking|shoe|sneaker|kicks|boot|sandal|slipper|flip flop|loafer|heel|cleat|hat|beanie|glove|mitten|scarf|belt|wallet|purse|handbag|tote|sunglass|glasses|jewelry|necklace|bracelet|earring|ring light|swimsuit|bikini|swim trunk|uniform|costume|jersey|onesie|polo|crocs|umbrella|clothes|clothing|outfit',
  // Home
  'lamp|light bulb|chandelier|sofa|couch|armchair|chair|stool|recliner|ottoman|coffee table|dining table|table|nightstand|desk|dresser|bookcase|bookshelf|shelf|shelving|wardrobe|cabinet|bed frame|bed|mattress|crib|pillow|pillowcase|blanket|duvet|comforter|quilt|bed ?sheet|sheet set|sheet|bedding|curtain|rug|carpet|doormat|bath ?mat|towel|shower curtain|mirror|picture frame|vase|candle|planter|plant|clock|pan|pot|wok|skillet|dutch oven|baking sheet|knife|knives|knife set|cutlery|fork|spoon|plate|bowl|mug|cup|glassware|dish|dishes|tumbler|thermos|kettle|toaster|toaster oven|blender|mixer|stand mixer|food processor|juicer|coffee (?:maker|machine|grinder)|espresso machine|air ?fryer|microwave|fridge|refrigerator|freezer|dishwasher|washing machine|washer|dryer|oven|grill|bbq|smoker|vacuum|mop|broom|iron|ironing board|humidifier|air purifier|heater|space heater|fan|air conditioner|drill|saw|hammer|ladder|tool ?(?:kit|box|set)?|screwdriver|lawn ?mower|hose|patio set|hammock|furniture|kitchenware|cookware|decor|cutting board|trash can|laundry basket|scale',
  // Books, toys, music
  'cookbook|novel|textbook|paperback|hardcover|audiobook|comic|manga|biography|dictionary|magazine|calendar|planner|journal|books|puzzle|board game|lego|toy|doll|teddy bear|stuffed animal|action figure|playset|guitar|ukulele|piano|drum set|violin|vinyl|record player|craft kit|yarn|stroller|car seat|high chair|diaper|baby monitor',
  // Sports
  'yoga mat|dumbbell|kettlebell|barbell|weights|treadmill|exercise bike|elliptical|rowing machine|resistance band|jump rope|tent|sleeping bag|backpack|rucksack|cooler|water bottle|bike|bicycle|e-?bike|scooter|skateboard|surfboard|kayak|ski|ski boot|snowboard|helmet|racket|football|basketball|soccer ball|baseball bat|golf club|golf ball|fishing rod|hiking boot|fitness tracker|tracksuit|goggle|life jacket|camp(?:ing)? stove|lantern|flashlight|duffel(?: bag)?|gym bag|suitcase|luggage|bag',
  // Beauty, pets, food
  'perfume|cologne|serum|(?:face|hand|eye|night) cream|cream|lotion|moisturi[sz]er|sunscreen|cleanser|shampoo|conditioner|soap|body wash|deodorant|makeup|mascara|lipstick|lip balm|eyeliner|foundation|palette|nail polish|hair ?dryer|straightener|curling iron|razor|shaver|trimmer|toothbrush|toothpaste|vitamin|supplement|dog bed|dog food|cat food|cat tree|leash|litter box|fish tank|coffee beans|tea set|snack|chocolate',
  // Automotive, gifts and the like
  'dash ?cam|car mat|floor mat|seat cover|wiper blade|wiper|tire|motor oil|car battery|jump starter|brake pad|headlight|spark plug|roof rack|phone (?:mount|holder)|gift basket|gift card|gift set|electronics|appliance|gadget|accessory|accessories|merch|shipment box',
].join('|');

/** "Book a call", "phone me", "watch out": these are things only when they stand as one. */
const THINGS_AFTER_DETERMINER =
  '(?<=(?:my|the|a|an|this|that|these|those|new|some|any|of|your|smart|which|two|both|other) )(?:book|watch|(?<!(?:my|the|your) )phone(?! ?call| number| line)|case|cover|mouse|mat|game|set|kit|top|sofa bed|switch(?! to)|band)';

const WORDS = new RegExp(
  `(?<![\\w'@])(?:(?:${NOUNS})(?:s|es)?|(?:phones|watches|cases|covers|mats|games|mice|scarves|shelves|tops)|${THINGS_AFTER_DETERMINER}(?:s|es)?)(?![\\w'])`,
  'g',
);

/** The products named, singular where their plural is plain. */
export const itemsIn = (plain: string): readonly string[] =>
  (plain.match(WORDS) ?? []).map((word) => word.replace(/s$/, ''));

/** Writes "item" for each product named, so that cues need not know products. */
export const namingItems = (plain: string): string =>
  plain.replace(WORDS, 'item').replace(/\bitem(?: item)+\b/g, 'item');
