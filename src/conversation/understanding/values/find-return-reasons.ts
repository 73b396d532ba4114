import type { ReturnReason } from '#generated/bot';
import { PART } from './parts.ts';
import { FAULTS } from './reasons/faults.ts';
import { findFunctionless } from './reasons/find-functionless.ts';
import { isInPassing } from './reasons/is-in-passing.ts';
import { MISFITS } from './reasons/misfits.ts';
import { MISMATCHES } from './reasons/mismatches.ts';
import { isOfPurchase } from './reasons/whose-fault.ts';
import { REGRETS } from './reasons/regrets.ts';
import { before, freeMatches, type Sentence, type Spotted } from './sentence.ts';

const BROKEN =
  '(?:broken|broke|cracked|smashed|shattered|damaged|crushed|torn|dented|bent|ripped|in (?:\\w+ ){0,2}(?:pieces|two|half|bits|shards)|scratched(?: up)?|leaking|snapped|chipped|busted|banged up|beat(?:en)? up|squashed|mangled|dinged|squished|wet|soaked|soaking|split|spilled|warped|crumpled|mashed|messed up|wrecked)';
/** What else goes wrong with a parcel's contents. */
const MISHAP = `(?:${BROKEN}|leaked|exploded|burst|melted|(?:came|popped|fell) (?:off|open|apart|out))`;
const ON_THE_WAY =
  '(?:(?:in|during) (?:the )?(?:mail|post|shipping|transit|transport|shipment|delivery)|en route|on (?:its|their) way|on the way (?:here|to (?:me|us|my))|while being (?:delivered|shipped)|(?:in|inside|all over) (?:the|its) (?:box|package|packaging|parcel))';
/** By then it had arrived whole. */
const IN_USE =
  '(?:(?:first|1st|second|2nd) (?:time|day|night|week|use|wear|wash|ride|run|try|trip|game)|(?:after|within|in) (?:\\w+ ){1,3}(?:use|minute|hour|day|week|month|time|wear|wash|ride|game)s?\\b|(?:when|while|as soon as|once|(?:the|every|each) (?:moment|minute|second|time)) (?:i|we|he|she|my \\w+) (?:was |were )?(?:us|tri|wore|wear|put|turn|plug|sat)|by itself|on (?:its|their) own)';
const FLAW = '(?:broken|busted|torn|ripped|snapped|split|stuck|jammed|loose|missing)';
/** Flaws of making, whatever the verb says: parcels seldom lose a button. */
const FLAWED_PART = ` with (?:(?:an?|the|its|one) )?(?:\\w+ )?(?:${PART} (?:\\w+ )?${FLAW}|${FLAW} ${PART})`;
const BODY = '(?:sleeves?|legs?|arms?|waist|hem|shoulders?|chest|toes?|hips?|foot|feet|heels?|head|wrist|knuckle)';
const SIZE = '(?:x{1,3}[sl]|[sml]|small|medium|large|size \\w+)';
const SHOWN =
  '(?:photo(?:graph)?s?|pictures?|pics?|images?|descri(?:ption|bed|be)|advertised|listing|shown|showed|ad|website (?:said|says)|you (?:said|showed|described|advertised)|what i (?:saw|ordered|expected)|page said|(?:on|in|than|compared to) (?:the|your|ur) (?:web ?site|site|page|app|catalog|store))';
const WILL_NOT =
  "(?:won'?t|wouldn'?t|doesn'?t|don'?t|didn'?t|does not|do not|will not|would not|can'?t|cannot|isn'?t|aren'?t|stopped|quit|never|refuses to|no longer|not|fails to|barely|hardly)";
const NO_SITE = '(?<!\\b(?:tracking|link|page|site|website|app|code|coupon|login|password|buy|order|checkout) )';
const FUNCTION =
  '(?:turn(?:ing|s|ed)? on|power(?:ing|s)?(?: on| up)?|start(?:ing|s|ed)?(?! (?:over|with|using))|charg(?:e|es|ing)(?! (?:me|my|us))|boot(?:ing|s)?|heat(?:ing|s)?|spin(?:ning|s)?|connect(?:ing|s)?|pair(?:ing|s)?|hold(?:ing|s)? (?:a |its |any |the )?(?:air|charge|water|heat)|stay(?:ing)? (?:on|charged|inflated|closed|connected)|light(?:ing|s)? up|clos(?:e|es|ing)|zip(?:ping|s)?|inflat(?:e|es|ing)|print(?:ing|s)?|function(?:ing|s)?|respond(?:ing|s)?|make (?:a |any )?(?:sound|noise)|cool(?:ing)?|suck(?:ing)?|(?:blend|tick|seal|stick|sync|brew|record)(?:ing)?|even (?:work|turn on|charge))';
const FAULT =
  '(?:dead (?:stripes?|lines?|spots?|zones?|strips?)|holes?|rips?|tears?|cracks?|leaks?|defects?|stains?|dead pixels?|broken \\w+|loose \\w+|fault)';
const SHOP =
  "(?:elsewhere|somewhere|(?:some(?:where|place)|anywhere|everywhere) else|(?:at |on |from |in )?(?:another|a different|other|the other|some other) (?:store|site|shop|place|website|seller)|(?:at|on|from|over at) (?:amazon|walmart|target|costco|ebay|best ?buy|kohl'?s|macy'?s|home depot|lowe'?s|ikea|sephora|etsy|the mall|a store|the store down)|down the (?:street|road)|next door|competitors?|locally|online)";

/** What else people want no longer. */
const NO_THING = '(?:e?-?mails?|newsletters?|texts?|calls?|messages?|info|data|account|ads|alerts?|list)';

/** Reasons in more words than a list can hold, from the most telling to the least. */
const WAYS: readonly (readonly [ReturnReason, RegExp])[] = [
  [
    'Changed Mind',
    /\b(?:ordered|bought|got|clicked|picked|chose) (?:the wrong \w+|two|2|it|them|this) (?:by|on) (?:accident|mistake)\b|\bmy (?:mistake|fault|bad),? i (?:ordered|picked|chose|clicked) the wrong \w+/g,
  ],
  [
    'Damaged in Shipping',
    new RegExp(
      `\\b(?:arriv(?:ed?|es|ing)|came|comes|showed up|(?:was|were|got|been|be) delivered|turned up|got (?:here|to me)|reached me|received(?: it| them| my \\w+)?|got (?:it|them)|out of the box|opened the (?:box|package))\\b(?!${FLAWED_PART})[^.;!?]{0,30}\\b${BROKEN}(?![a-z])(?![^.;!?]{0,25}\\b${IN_USE})`,
      'g',
    ),
  ],
  [
    'Damaged in Shipping',
    new RegExp(
      `\\b${MISHAP}\\b[^.;!?]{0,20}\\b(?:${ON_THE_WAY}|on arrival|when (?:it|they|i) (?:arrived|came|got (?:it|them|here)|showed up|opened (?:it|them|the box))|by (?:the )?(?:ups|fedex|usps|courier|carrier|driver|mailman|delivery \\w+))(?![a-z])`,
      'g',
    ),
  ],
  ['Defective', new RegExp(`${NO_SITE}\\b${MISHAP}\\b[^.;!?]{0,25}\\b${IN_USE}|\\bcame${FLAWED_PART}(?![a-z])`, 'g')],
  [
    'Damaged in Shipping',
    /\b(?:(?:is|are|was|were|it's|its) (?:all |just )?in (?:\w+ ){0,2}pieces|chipped|dinged up|squashed)\b|\b(?:came|arrived|showed up|delivered) (?:with|and (?:it )?(?:has|had))\b[^.;!?]{0,20}\b(?:scratch|dent|crack|chip)(?:es|s)?\b/g,
  ],
  [
    'Damaged in Shipping',
    /\b(?:box|package|parcel|packaging|envelope|mailer|carton|bubble wrap|shipping bag)\b(?! (?:it|they) came)[^.,;!?]{0,20}\b(?:crushed|smashed|torn|ripped|open(?:ed)?|soak(?:ed|ing)|wet|damaged|dented|beat up|mangled|squashed|kicked|dropped|destroyed|in the rain|(?:a|has|big) (?:hole|rip|tear))\b|\b(?:said|says|marked|labeled|stamped) fragile\b|\b(?:ups|fedex|usps|courier|carrier|driver|mailman|postman|shippers?|movers?|mail truck|post office|delivery (?:guy|man|person|driver|truck)|shipping)\b[^.,;!?]{0,20}\b(?:tossed|chucked|mashed|squashed|ran over|crunched|crushed|smashed|broke|damaged|dropped|threw|destroyed|wrecked|ruined|mangled)\b/g,
  ],
  [
    'Not as Described',
    new RegExp(
      `\\b(?:nothing|not|ain'?t|isn'?t|aren'?t|wasn'?t|weren'?t|doesn'?t|don'?t|didn'?t|different|other|wrong|unlike|nowhere near|off)\\b(?! (?:work|load|open)\\b)[^.,;!?]{0,30}\\b${SHOWN}\\b`,
      'g',
    ),
  ],
  [
    'Not as Described',
    /\b(?:wrong (?:colou?r|shade|item|product|model|material|style|version|thing|one|book|edition)|different (?:colou?r|shade|material|model|style) (?:than|from|to))\b|\b(?:ordered|wanted|supposed to be|said|says|shows?|showed|described as|advertised as|listed as) (?:it (?:was|as) |an? |the )?(?:black|white|red|blue|navy|green|gr[ae]y|pink|brown|purple|yellow|orange|beige|gold|silver|leather|cotton|wool|silk|real wood|wood|waterproof|wireless|new)\b[^.;!?]{0,40}\b(?:but|it'?s|it is|and|got|this|these|came|sent|received|not)\b/g,
  ],
  [
    'Wrong Size',
    /\b(?:(?:a|one|two|three|\d) sizes? (?:too|bigger than|smaller than)|(?:doesn'?t|does not|don'?t|didn'?t|did not|not|won'?t|never|barely|can'?t|couldn'?t) (?:\w+ )?(?:fit(?:s|ting)?|get (?:it|them) (?:on|over)|button|zip (?:it|them))|no fit|(?:way |far |much |just |a bit |a little |little |bit )?to{1,2} (?:small|tight|snug|loose|baggy|narrow)|(?:runs?|running|fits?|came(?! loose)|sized?) (?:really |very |way |super |so |a bit |a little )?(?:small|large|big|tight|loose|huge|tiny)|(?:is|are|was|were|it's|its|they're) (?:huge|tiny|enormous|gigantic|oversized|undersized) on (?:me|him|her)|swimming in (?:it|them)|not (?:my|the right|his|her|our) size|wrong (?:sizes?|length|width|fit|measurements?|dimensions?))\b/g,
  ],
  [
    'Wrong Size',
    new RegExp(
      `(?<!\\b(?:do|does|will|would|should) (?:\\w+ ){1,3})\\bfit(?:s|ting)? (?:\\w+ )?(?:more )?like (?!(?:a |my |the )?(?:glove|dream|charm|second|it)\\b)|\\bmore like (?:an? )?${SIZE}(?= (?:than|not|on)\\b|[.,;!?]|$)|\\b(?:ordered|wanted|said|says) (?:an? |the )?${SIZE},? (?:and|but) [^.;!?]{0,12}\\b(?:got|sent|received|came|gave)\\b`,
      'g',
    ),
  ],
  [
    'Wrong Size',
    new RegExp(
      `\\b(?:only fits? an? (?:child|kid|baby|doll)|(?:pinch|squeeze)(?:es|s)? my ${BODY}|hangs? (?:off|to|past|below) (?:me|my)|(?:falls?|slips?) off my ${BODY}|(?:\\w*n'?t|not) go (?:on|over|past|around) (?:my|his|her) ${BODY}|squeezed? into|${BODY} (?:is|are|was|were) (?:\\w+ ){0,2}to{1,2} (?:long|short|big|wide|large))\\b`,
      'g',
    ),
  ],
  [
    'Better Price Found',
    new RegExp(
      `\\b(?:cheaper|(?:way |much |a lot |for )less|less(?! than)|lower(?: price)?|better (?:price|deal)|for (?:only |just )?\\$?\\d+(?:\\.\\d\\d)?(?: ?(?:dollars|bucks))?|half (?:the )?price|on sale)\\b[^.;!?]{0,20}\\b${SHOP}(?![a-z])`,
      'g',
    ),
  ],
  [
    'Better Price Found',
    new RegExp(
      `\\b${SHOP}[^.;!?]{0,25}\\b(?:cheaper|for less|(?:way|much|a lot|lots|far) less|for half|less money|lower price|lower|better price|(?:(?:bucks|dollars|\\$ ?\\d+|\\d+) (?:bucks |dollars )?(?:less|cheaper)))(?![a-z])`,
      'g',
    ),
  ],
  [
    'Better Price Found',
    /\b(?:amazon|walmart|target|costco|ebay|best ?buy|kohl'?s|macy'?s|ikea|etsy|(?:another|a different|the other|some other|one other) (?:store|site|shop|place)) (?:has|had|sells?|sold|is selling|offers?|got|wants?|charges?)\b[^.;!?]{0,30}\b(?:less|cheaper|lower|half|off|for (?:only |just )?\$?\d+)\b|\b(?:lowered|dropped|slashed|cut|reduced|drops?|lowers?) (?:the |its |your |ur )?price\b|\bprice (?:just )?(?:dropped|went down|fell|got cut)\b[^.;!?]{0,25}\b(?:after|since|the (?:next )?day)\b/g,
  ],
  [
    'Better Price Found',
    /\b(?:same (?:thing|one|exact \w+|\w+)|it|them)\b[^.;!?]{0,20}\b(?:for less|cheaper|for half)\b/g,
  ],
  ['Defective', new RegExp(`${NO_SITE}\\b${WILL_NOT} (?:\\w+ )?${FUNCTION}(?![a-z])`, 'g')],
  [
    'Defective',
    new RegExp(
      `\\b(?:has|have|had|with|got|is|there'?s|there is|there are|there was|found|full of) (?:already )?(?:an? |some |two |several |the |this )?(?:(?:big|small|huge|tiny|giant|little|bad|large|weird|serious) )*${FAULT}\\b(?! to)`,
      'g',
    ),
  ],
  [
    'Defective',
    /\b(?:(?:just |suddenly |already |completely )?(?:died|conked out|gave out|gave up the ghost|shorted out|burned out|burnt out|caught fire|came undone|fell (?:off|apart)|came (?:off|apart|loose)|broke (?:off|down|after|in|the))|snapped|dr(?:ied|ies) (?:out|up)|(?:keeps?|kept) (?:\w+ )?(?:dying|crashing|freezing|shutting|turning off|overheating|disconnecting|cutting out|restarting|flickering|beeping|leaking|breaking|falling)|overheats?|smokes?|smoking|sparks?|sparking|flickers?|leak(?:s|ed|y)|mak(?:es|ing) (?:a |an |this |some )?(?:\w+ ){0,2}(?:noises?|sounds?)|smell(?:s|ed)? (?:like |of )?(?:burn\w*|burnt|smoke)|crackles?|rattles?|glitch(?:es|ing|y)|on the fritz|kaput|busted|bricked|doa|is (?:flat|dead|defect))\b/g,
  ],
  [
    'Defective',
    new RegExp(
      `${NO_SITE}\\b${PART} (?:(?:just|already|is|are|was|were|keeps?|all|so|really) )*(?:${FLAW}|jams?\\b|sticks\\b|broke|cracked|died|fell|came|dead|crooked|wobbl\\w+|slip(?:s|ping)|(?:com|fall)ing (?:off|out|apart|undone))(?![a-z])(?! on the)`,
      'g',
    ),
  ],
  [
    'Changed Mind',
    new RegExp(
      `\\b(?:(?:don'?t|do not|no longer|didn'?t|doesn'?t) (?:really |actually |even )?(?:want|need|like|love) (?:(?:it|them|this|these|that)(?: (?:one|thing))?(?! ${NO_THING})|(?:the|my) (?!${NO_THING}\\b)(?:\\w+ ){1,3}(?:any ?more|after all))(?: any ?more| after all| now)?|(?:no longer (?:want|need)|not interested in|(?:s?he|wife|husband|son|daughter) d(?:oes|id)n'?t (?:want|like)) (?:the|my) (?!${NO_THING}\\b)\\w+|(?:having )?second thoughts|had a change of heart|changed? (?:my|our) minds?|regret(?:ting)? (?:it|buying|ordering|this|the|my)|not what i (?:want|need)|(?<!\\byou (?:guys )?)already (?:have|got|own|had|bought|ordered) (?:me )?(?:one|it|two|some|another)|(?:got|have) one (?:already|from)|(?:bought|ordered|got) (?:it |them |this )?(?:by|on) (?:mistake|accident)|thought better of it|not feeling it|never mind on|impulse (?:buy|purchase))\\b`,
      'g',
    ),
  ],
];

/** Ways that leave more open, for what those have left. */
const LOOSER_WAYS: readonly (readonly [ReturnReason, RegExp])[] = [
  ...MISFITS.map((pattern) => ['Wrong Size', pattern] as const),
  ...MISMATCHES.map((pattern) => ['Not as Described', pattern] as const),
  ...FAULTS.map((pattern) => ['Defective', pattern] as const),
  ...REGRETS.map((pattern) => ['Changed Mind', pattern] as const),
];
const ALL_WAYS = [...WAYS, ...LOOSER_WAYS];

/** What the page said of money. */
const OF_PRICE =
  /\bpercent off\b|\d ?% (?:off|discount)|\bpercent (?:off|discount)|\$|\d off\b|\b(?:coupon|discount|promo|free shipping|price)\b/;

/** Why something goes back, said in a way of the customer's own. */
export function findReturnReasons(sentence: Sentence): Spotted[] {
  const spots: Spotted[] = [];
  for (const [value, pattern] of ALL_WAYS) {
    // They compete with each other alone: "for 8 bucks less somewhere else" holds a sum, too.
    const left = { ...sentence, spotted: spots };
    for (const { start, end } of freeMatches(left, pattern)) {
      const context = before(sentence, { start });
      const isOfOther = value === 'Defective' && !isOfPurchase(sentence, { start, end }, context);
      const isPrice =
        value === 'Not as Described' && OF_PRICE.test(`${context.slice(-25)}${sentence.lower.slice(start, end)}`);
      if (!isOfOther && !isPrice && !isInPassing(value, context))
        spots.push({ kind: 'returnReason', value, start, end });
    }
  }
  return [...spots, ...findFunctionless({ ...sentence, spotted: spots })];
}
