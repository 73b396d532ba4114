/** Where a thing was described. */
const DESCRIPTION =
  '(?:descriptions?|listing|ad|advert|advertisement|pictures?|photos?|pics?|images?|product page|title|specs|catalog|commercial)';
/** What pages and parcels say of orders and prices, not of things. */
const NEWS =
  '(?:deliver\\w*|ship\\w*|pending|out for|(?:in|out of) stock|sold out|arriv\\w*|\\$|cancel\\w*|process\\w*|refund\\w*|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on sale|free|prices?|codes?|orders?|errors?|days?|weeks?|hours?|invalid|valid|expired|declined|passwords?|e-?mail|now \\d|\\d+\\.\\d\\d|return(?:s|ed)?|confirmed|transit|unavailable|available|coupons?|discounts?|load\\w*|call|cart|page)';
const OTHERWISE =
  "(?:but|isn'?t|aren'?t|wasn'?t|weren'?t|not|instead|(?:the |on the )?(?:tag|label|box) (?:says|said)|(?:you|they) (?:guys )?sent|what (?:i|you|came|showed)|i (?:got|received|can see|have)|mine|and (?:its|it'?s|it is|they|they'?re|this|these|the one|what)|its|it'?s|it is|they'?re|doesn'?t|didn'?t|came|turns out|this is|these are|these r)";

const LOOKS =
  '(?:black|white|red|blue|navy|teal|green|gr[ae]y|pink|brown|tan|purple|lavender|yellow|orange|beige|cream|ivory|maroon|burgundy|gold|silver|turquoise|leather|suede|cotton|linen|wool|cashmere|silk|real \\w+|solid \\w+|wood|oak|metal|steel|glass|ceramic|waterproof|wireless|cordless|new|unscented|hardcover|paperback|organic)';
const SEEN_AT =
  '(?:photos?|pictures?|pics?|images?|ad|listing|website|web ?site|site|screen|page|online|advertised|described|shown|pictured|description)';

/** Another thing than the one that was described or ordered. */
export const MISMATCHES: readonly RegExp[] = [
  /\b(?:came|comes|shipped|arrived) (?:with no|without) (?:any |the |a |its )?(?!(?:box|receipt|note|invoice|tracking|notice|warning|problems?|issues?|incident|me|you|my|it|them|signature|signing)\b)[a-z]+/g,
  new RegExp(
    `\\bsee[- ]?through\\b|(?<=[,;.] (?:and |but )?)(?:the |your |ur )?(?:web ?site|site|listing|descriptions?|ad|product page|label|box|package) (?:clearly |specifically )?(?:said|says|claim(?:s|ed)|promised|states?d?) (?!(?:i|you|we|they) )(?![^.!?]{0,60}(?:\\b|(?=\\$))(?:${NEWS}|fragile|percent|\\d+ (?:to|-|or) \\d|\\d+ off|open))\\w+`,
    'g',
  ),
  new RegExp(
    `\\b(?:smaller|bigger|larger|shorter|longer|thinner|darker|lighter|duller|flimsier|brighter|paler|cheaper looking|uglier|different) than (?:\\w+ ){0,5}?${SEEN_AT}(?![a-z])|\\bnothing like (?:\\w+ ){0,4}?${SEEN_AT}(?![a-z])|\\bthan (?:it|they) (?:looks?|looked|appears?|appeared|seemed?) (?:on|in|online)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:supposed|meant|advertised|said|says|described|listed) (?:to be|as|it was|it'?s|they were) (?:an? |the )?(?:all |dark |light |100% |genuine )?${LOOKS}(?![a-z])|\\b(?:colou?rs?|shade|print|pattern|material|fabric|finish|scent|flavor) (?:is|was|are|were|looks?|came|came out) (?:\\w+ )?(?:off|different|wrong|darker|lighter|not right|not the same|not even close)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:got|sent(?: me| us)?|received|shipped(?: me)?|came in|arrived in|came) (?:an? |the |some )?(?!store|credit|refund|email|text|call|voice)(?:\\w+ ){1,3}instead of (?:an? |the |my )?(?!store|credit|refund|cash|email|text|call|money|home|house|small|medium|large|size|x?xl|\\d)\\w+|\\b(?:ordered|wanted|chose|picked|asked for) (?:the |an? |it in )?${LOOKS}(?: one| ones)?,? (?:and|but|not)? ?(?:i |you |they |this |these |it |what )?(?:guys )?(?:got|sent|received|came|is|are|was|gave)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b${DESCRIPTION} (?:\\w+ ){0,3}?(?:said|says|say|show(?:s|ed|n)?|was|were|is|are|had|has|claim\\w*|promis\\w*|looked|looks|made)\\b(?![^.!?]{0,50}\\b${NEWS}(?![a-z]))[^!?]{0,60}?\\b${OTHERWISE}(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:web)?site|web site|page|box|label|package|packaging|tag|you guys|you|u|it) (?:clearly |specifically )?(?:said|says|claim\\w*|show(?:s|ed)|promised|advertised|listed|stated|states) (?!(?:i|you|we|they) )(?![^.!?]{0,60}(?:\\b|(?=\\$))${NEWS}(?![a-z]))[^!?]{3,60}?\\b${OTHERWISE}(?![a-z])`,
    'g',
  ),
  /\b(?:supposed|meant|said) to be (?:an? |the )?(?!(?:here|there|deliver\w*|ship\w*|arriv\w*|at|on|in|free|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|refund\w*|open|getting|sent|coming|able|by|yesterday|back|done|a|one|two|three|\d+)\b)(?:[\w-]+ ){1,4}?(?:but|and|these|they|this|it'?s?|its|not|instead)\b/g,
  /\b(?:not|isn'?t|aren'?t|wasn'?t|nothing like|different from|different than|off from|far from|nowhere near) (?:what|how|the way) (?:i|we|you|u|it|they|was|is) (?:guys )?(?:was |were |had |have |got |is |are )?(?:promised|promise|ordered|order|paid for|expected|asked for|shown|shows?|showed|saw|picked|chose|advertised?|described?|sold|selected|thought|told)\b/g,
  /\b(?:different|wrong|other|another) (?:[\w-]+ ){0,2}(?:than|from|to) (?:the one|what|the ones) (?:i|we|that|you) (?:\w+ )?(?:ordered|saw|picked|bought|chose|selected|wanted|showed?)\b|\b(?:isn'?t|not|aren'?t|wasn'?t|ain'?t) (?:even )?(?:the|what) (?:[\w-]+ ){0,3}(?:i|we) (?:ordered|bought|paid for|picked|chose|selected|asked for)\b/g,
  /\b(?:ordered|bought|paid for|wanted|asked for|picked|chose|selected) (?:the |an? |some )(?!order\b)(?:[a-z-]+ ){1,4}?(?:but|and|yet|,) ?(?:i |you |u |they |it |instead )?(?:guys )?(?:only )?(?:got|received|sent(?: me)?|came|was sent)(?: me)? (?!(?:nothing|no|none|only|charged|billed|an? (?:email|refund|text|call|notice|small|medium|large)|here|today|yesterday|broken|damaged|late|the wrong size|\d)\b)(?:it in |in )?(?:an? |the |some )?[a-z]+/g,
  /\b(?:sent|got|received|gave|given|shipped|delivered)(?: me| us)? (?:the |a |an |some )?(?:completely |totally |entirely )?(?:wrong|different) (?!size|address|number|order|email|door|house|person|apartment|day|date|price|amount|name|way|direction|state|city|location|place|code|answer|info\w*)[a-z]+/g,
  /\b(?:knock ?-?off|bootleg|counterfeit|not (?:the )?(?:real|genuine|authentic|original)(?: (?:thing|deal|one|leather|wood|gold|silver))?|(?:clearly|obviously|looks?|is|was|already|been) (?:been )?(?:used|worn|refurbished|second ?hand)|false(?:ly)? advertis\w+|misrepresented|bait and switch|cheap knock ?off)(?![a-z])/g,
  /\b(?:missing|without|didn'?t come with|doesn'?t come with|came without|is missing|are missing) (?:the |a |an |any |some |its |half the |most of the )?(?:parts?|pieces?|screws|instructions|charger|cord|remote|lid|batteries|hardware|pages|accessories|cable|manual)\b/g,
];
