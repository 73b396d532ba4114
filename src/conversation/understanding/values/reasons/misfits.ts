const SIZE =
  '(?:x{1,3}[sl]|\\d?xl|[sml]|small|medium|large|extra (?:small|large)|(?:size )?\\d{1,2}(?:\\.5)?|petite|regular|tall|twin|full|queen|king)';
const WORN =
  '(?:pants|jeans|trousers|sleeves?|shirts?|dress|skirt|shorts|curtains?|rug|legs|straps?|coat|jacket|sweater|hoodie|leggings|belt|tablecloth|sheets?|boots?|shoes?|sneakers?|socks?|hat|gloves?|bra|suit|gown|robe|blouse|waist|inseam|hem|ring|bracelet|watch band|they|these|those|it)';
const BODY = '(?:me|him|her|us|my \\w+|his \\w+|them|it|over|up)';

/** A size that isn't the right one. */
export const MISFITS: readonly RegExp[] = [
  /\b\d+ ?(?:inch(?:es)?|in|cm|ft|feet|"|long|wide)?,? (?:and |but |when )?(?:i|we) (?:needed|need|wanted|ordered) (?:a |an |the )?\d+(?: ?(?:inch(?:es)?|in|cm|ft|feet|"|long|wide))(?![a-z])|\b\d+ (?:inch(?:es)?|cm|ft|feet),? (?:and |but |when )?(?:i|we) (?:needed|need|wanted|ordered) (?:a |an |the )?\d+/g,
  /\b(?:outgrew|outgrown|grew out of (?:it|them)|drown(?:s|ing|ed)? (?:me|him|her|in)|swallow(?:s|ed)? (?:me|him|her)|swim(?:s|ming)? (?:in|on) (?:it|them|this|these|me|him|her)|could fit (?:two|three|2|another|both) of (?:me|him|her|us)|(?:huge|enormous|gigantic|massive|tiny|tight|baggy|loose|snug|short|long|small|big) on (?:me|him|her|my (?!screen|phone|site)\w+)|drag(?:s|ging)? on the (?:floor|ground)|cuts? off (?:my |the )?circulation|inch(?:es)? (?:too|off|shorter|longer|wider|narrower))\b|\b(?:kill|crush|squish|squash|squeez|jamm)(?:s|es|ing)? my (?:toes?|feet|foot|heels?)\b|\b(?:shoes?|boots?|heels|sneakers|cleats|loafers|sandals|bra|waistband|pants|jeans|skates|helmet|they|it)\b[^.,;!?]{0,12}\bpinch(?:es|ing)?\b/g,
  new RegExp(
    `\\b(?:ordered|asked for|wanted|bought|need|picked|chose) (?:an? |the |size )*${SIZE}(?:s| \\w+)?,? (?:and |but |this is |these are |they'?re |it'?s |its )*(?:i |you |u |they |it |these |what )?(?:guys )?(?:got|sent|received|came|gave|fits?|is|are)?(?: me)? (?:in )?(?:more )?(?:like )?(?:an? |the |size )*${SIZE}(?![\\w%])|\\b(?:i'm|im|i am|i wear|he'?s|she'?s|he wears|she wears) (?:usually |normally |always )?(?:an? )?(?:size )?${SIZE},? (?:and|but) (?:this|these|it|they|you|the)(?![a-z])|\\b(?:can'?t|won'?t|doesn'?t|don'?t|couldn'?t) (?:button|zip|snap|fasten|lace)(?: (?:it|them|the \\w+))?(?: up| closed| shut)?(?![a-z])`,
    'g',
  ),
  new RegExp(`(?<![\\d.$])\\b(?:an? )?${SIZE},? (?:and )?not (?:an? |the )?${SIZE}(?![\\w%]|\\.\\d)`, 'g'),
  new RegExp(
    `\\b(?:got|ordered|bought|sent(?: me)?|received|have|this is|its|it's) (?:me )?(?:an? |the )?${SIZE},? (?:but |and )?(?:i )?(?:should(?:'?ve| have|a| of| be)|need(?:ed|s)?|want(?:ed|s)?|wear|asked for|ordered|usually wear|am an?)(?: (?:got|gotten|ordered|been|an?|the|to))* ?${SIZE}(?![\\w%])`,
    'g',
  ),
  new RegExp(
    `\\b${WORN}(?: i (?:got|bought|ordered))? (?:is|are|was|were|r|came|run|runs|fit|fits|looks?|just|a) (?:\\w+ ){0,3}to{1,2} (?:long|short|wide|narrow|big|large|small|tight|loose|baggy|snug|little)(?! (?:of|to wait|for (?:shipping|delivery)))(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:can'?t|cannot|couldn'?t|can not|can barely|could barely|won'?t|wouldn'?t) (?:even |barely )?(?:get|put|pull|zip|button|squeeze|fit|go)(?: (?:the|my|these|this|it|them|that))?(?: \\w+)? ?(?:on|over|past|into|up|closed) ${BODY}(?! account)`,
    'g',
  ),
  /\b(?:need|want|go|exchange for|swap for|get) (?:a |an |the |one |it |them )?(?:full |half |whole )?(?:(?:next )?sizes? (?:up|down|bigger|smaller|larger)|(?:bigger|smaller|larger) size)\b|\b(?:one|two|a|half a|2|3|three|couple) sizes? (?:too (?:big|small|large)|off|bigger|smaller|larger)\b|\bfits? (?:\w+ )?(?:weird|funny|wrong|terribl[ey]|badly|awful|like a (?:tent|sack|bag))\b|\b(?:falls?|falling|slides?|slips?|slipping) (?:right )?off (?:me|of me|my|him|her|his)\b|\bsize (?:is|was|chart is|chart was) (?:all |way |totally |completely )?(?:off|wrong)\b|\b(?:way |much |far |a bit |a little |kinda |really |super |just )?to{1,2} (?:small|big|tight|large|loose|snug) (?:for|on) (?:me|him|her|my|his|our|the)\b/g,
];
