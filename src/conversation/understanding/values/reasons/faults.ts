import { PART } from '../parts.ts';

const FLAW =
  '(?:broken?|busted|torn|tore|ripped|rips|snapped|split|stuck|jammed|loose|missing|cracked|came off|fell off|comes off|falls off|fell out|dead|crooked|bent|gone|off)';
const MISBEHAVES =
  '(?:flicker|freez|crash|lagg|glitch|buzz|overheat|leak|peel|fray|unravel|shedd|rust|rattl|squeak|wobbl|grind|smok|spark|beep|skipp|stall|sputter|short|jamm|tear|ripp|crack|bubbl|pill)ing';

/** A fault told as what the thing does or doesn't. */
export const FAULTS: readonly RegExp[] = [
  new RegExp(
    '\\b(?:quit|quits|died|dies|broke|breaks|stopped|stops|failed|fails|gave up|crapped out|pooped out|went dead|went out|konked out|konks out)(?: working)? (?:already|completely|entirely|again|on (?:me|us|him|her)|after|within|on (?:the )?(?:first|second|third|1st|2nd|3rd|very|day)|(?:by )?the (?:next|first|second|third|very) |in (?:less|under|only|just|a|one|two|three|\\d) ?|(?:1|2|3|one|two|three|a few|a) (?:days?|weeks?|months?|hours?) (?:later|in|after))|\\bjust (?:quit|died|stopped)(?=[\\s\\p{P}]*$)',
    'gu',
  ),
  /\b(?:only|just) (?:works?|charges?|plays?|heats?|prints?|lights?|spins?|turns? on) (?:on (?:one|1|the)|in (?:one|1)|out of|when|if|for (?:a|like|about|\d)|half|sometimes|one|up to|halfway)|\bworks? (?:only )?(?:on|in|from|out of) (?:one|1) (?:side|ear|end|channel)|\b(?:one|left|right|1) (?:side|ear|earbud|bud|earphone|speaker|burner|half|wheel|headphone)\b[^.;!?]{0,12}\b(?:is|isn'?t|doesn'?t|won'?t|went|has no|quit|stopped|cuts?|died|not|dead)\b/g,
  /\b(?:has|have|had|having|there'?s|theres|there is|gets?|got|getting|gives?|with|makes?|puts out|zero|lost(?: all)?|losing|loses) (?:any |no |all |its |zero )?(?:sound|picture|suction|heat|display|pressure|volume|bass|flame|spark|dial tone)(?= |$|[.,!?])(?! (?:bar|card|system|proof|cooker|washer|like|great|good))/g,
  /\b(?:los(?:es|ing|e)|won'?t keep|doesn'?t keep|can'?t keep) (?:(?:about |like )?\d+ minutes|time|charge|its charge|pressure|air|connection|signal|bluetooth)\b|\bruns? (?:slow|fast|backwards)\b/g,
  /\b(?:burning smell|turn(?:ed|s|ing) (?:my|his|her) (?:skin|neck|fingers?|wrist|hair|clothes|ears?|laundry)|smell(?:s|ed|ing)? (?:strongly )?(?:like|of) (?:mold|mildew|smoke|gas|chemicals|fish|pee|urine|cigarettes|gasoline|rotten \w+))\b|\b(?:burn(?:s|ed|t)?|scorch(?:es|ed)|fried|melted|shock(?:s|ed)|zapp?(?:s|ed)|electrocuted|cut) (?:me|us|everything|my (?:hands?|skin|hair|face|scalp|fingers?|toast|food|finger|arm|leg|carpet|clothes|outlet))\b|\bgets? (?:so|too|super|really|extremely|very|way too|burning|insanely) hot\b/g,
  new RegExp(
    `\\b${PART} (?:on|of|for|in) (?:the|my|this|it|one of|that|these) ?(?:\\w+ ){0,3}(?:is|was|are|were|keeps?|came|got|just|already|gets)? ?(?:\\w+ )?${FLAW}(?![a-z])`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:is|are|was|were|keeps?|kept|starts?|started|began|begins?|it'?s|they'?re|already|constantly|screen|picture|always) (?:\\w+ )?${MISBEHAVES}|(?:freezes|glitches|unravel(?:s|ed|led)|fray(?:s|ed)|peel(?:s|ed)(?: off)?|sheds|rusted|disintegrated|deflate[sd]|(?:goes|went|gone) flat|cuts (?:in and )?out|shuts? (?:itself )?(?:off|down)|turns? itself (?:off|on)|(?:burst|blew up|exploded|imploded|cracked in half|fell to pieces)|leak(?:s|ed|ing) (?:all|when|from|water|oil|everywhere|like|on|out|onto|at|through|air))\\b)`,
    'g',
  ),
  /\b(?:doesn'?t|does not|won'?t|will not|don'?t|didn'?t|can'?t|isn'?t|not|no longer|stopped|never|refuses to|barely|hardly|quit) (?:even |really |actually )?(?:brew|light|seal|lock|latch|cut|dry|wash|freeze|play|recline|drain|spray|pump|fold|inflate|vacuum|toast|blend|shave|trim|glow|shine|swivel|roll|tighten|adjust|toasting|brewing|playing|sealing|latching|pumping|spraying|draining|cutting|drying|washing|recording|cooling|blending|lighting)(?:ing|s)?(?: up| right| properly| anything| at all)?(?![a-z])/g,
  /(?<!\bi |\bwe )\b(?:is|are|was|came|arrived) (?:already |now |all |completely |totally )?(?:broke|a dud|duds|toast|shot|kaput|inoperable|nonfunctional|non functional|dead on arrival|useless|messed up|screwed up|all messed up)(?![a-z])|\b(?:it|they|thing|this) (?:just )?do(?:es)?(?:n'?t| not)? (?:do )?(?:nothing|anything)\b|\b(?:no|not|dont|doesnt|isnt|aint|ain't) work(?:ing|s)?(?: (?:good|right|well|properly|at all|anymore|correctly|no more))?(?![a-z])/g,
  /\bsmells? (?:off|bad|weird|rancid|moldy|rotten|funny|awful)\b|\b(?:sag(?:s|ged|ging)|lumpy|drifts|drifting)\b|\b(?:is|are|got) (?:frozen|stained|moldy|rusty|warped|crooked|wobbly|lopsided)\b|\bis leaking\b|\bare leaking\b|\b(?:manufacturing|factory) (?:defect|flaw)s?\b|\bfaulty\b|\bdefective\b|\bmalfunction(?:s|ed|ing)?\b|\bunusable\b|\bstopped (?:turning|charging|heating|spinning|responding|connecting|holding|cooling|printing|making|picking)\b|\bwon'?t (?:even )?(?:turn|come|power|boot|start) (?:on|up)\b/g,
];
