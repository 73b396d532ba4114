/** Words that tell a mood which models of sentiment don't hear. */
export interface Cue {
  readonly says: RegExp;
  /** The score of a turn that has it, unless the turn is worse already. */
  readonly score: number;
  /** True when praise beside it takes its meaning away. */
  readonly yieldsToPraise: boolean;
  readonly because: string;
}

const PRAISE = String.raw`(?:great|perfect|wonderful|fantastic|lovely|awesome|brilliant|nice|excellent|amazing|super|cool|wow|bravo|congrat\w*|love (?:how|that|it when)|so (?:glad|happy)|thanks|thank you|thx|good job|well done)`;
const TROUBLE = String.raw`(?:another (?:\w+ )?(?:broken|delay|excuse|week|problem|wrong|one$)|broken?|cracked|smashed|shattered|in pieces|falls? apart|fell apart|damaged|defective|wrong|missing|lost (?:it|my)|losing|vanished|late(?:r)?\b|delayed|still (?:not?|nothing|waiting|isn'?t|hasn'?t|haven'?t|can'?t)|never (?:came|arrived|showed)|(?:isn'?t|wasn'?t|not) here|nothing (?:at|arrived|came|in)|empty|on hold|ignor\w+|charged (?:me )?twice|no (?:refund|reply|answer|tracking))`;
/** A thing put right, or a request: then the praise is meant. */
const MEANT = String.raw`\b(?:fix(?:ed|ing)|sort(?:ed|ing)|solv(?:ed|ing)|resolv\w+|replac(?:ed|ing)|refunded|waiv(?:ed|ing)|nothing (?:was |is )?(?:broken|missing|wrong)|(?:no|never|not a) (?:\w+ )?(?:problems?|issues?|damage)|came (?:early|today|on time)|show me|can (?:i|you|we)|could (?:i|you)|please|i'?d like|do you|but)\b`;

/** Worse cues first within a kind; what a turn weighs is its worst cue. */
export const CUES: readonly Cue[] = [
  {
    says: /\b(?:thanks|thank you|thx) (?:a lot )?for (?:nothing|ignoring|wasting|losing|ruining)\b|\bso much for\b|\bmust be nice\b|\byeah,? right\b|\bslow clap\b/i,
    score: -70,
    yieldsToPraise: false,
    because: 'set phrases of irony are made of praise',
  },
  {
    says: new RegExp(String.raw`^(?!.*${MEANT}).*\b${PRAISE}\b.*\b${TROUBLE}`, 'i'),
    score: -60,
    yieldsToPraise: false,
    because: 'praise beside trouble that nobody has put right is irony: "great, another broken one"',
  },
  {
    says: /\b(?:ridiculous|unacceptable|outrageous|pathetic|useless|disgrace\w*|garbage|(?:a|you) jokes?|fed up|had enough|sick (?:and tired )?of|last straw|rip ?off|scam\w*)\b/i,
    score: -60,
    yieldsToPraise: true,
    because: 'strong words; some models hear only the facts around them',
  },
  {
    says: /\b(?:lawyers?|sue you|legal action|small claims|chargeback|better business bureau|report you|never (?:again|(?:order|buy|shop)\w* (?:here|from))|lost a customer)\b/i,
    score: -60,
    yieldsToPraise: false,
    because: 'a threat is said soberly and meant',
  },
  {
    says: /\b(?:third|fourth|fifth|3rd|4th|5th|hundredth) time\b(?! (?:ordering|buying|shopping))|\bhow many times\b|\bi (?:already|just) (?:told|said|asked|gave|explained)\b|\b(?:again and again|over and over|keep (?:asking|saying))\b/i,
    score: -45,
    yieldsToPraise: true,
    because: 'having to say it again wears people out before they say so',
  },
  {
    says: /\bSTILL\b|\bNO(?:T|BODY|THING)?\b(?=.*[a-z])|\bNEVER\b/,
    score: -45,
    yieldsToPraise: true,
    because: 'one word in capitals is where the voice goes up',
  },
  {
    says: /^(?=.*!)(?=(?:[^\p{L}]*\p{L}){10})(?=.*\p{L}\P{L}+\p{L})[^\p{Ll}]*$/su,
    score: -40,
    yieldsToPraise: true,
    because: 'all in capitals with an exclamation mark is shouting; models read it in lower case',
  },
  {
    says: /^(?=(?:[^\p{L}]*\p{L}){10})(?=.*\p{L}\P{L}+\p{L})[^\p{Ll}]*$/su,
    score: -25,
    yieldsToPraise: true,
    because: 'capitals alone may be shouting or just a keyboard: not negative by themselves',
  },
  {
    says: /!{3,}|\?{3,}|[?!]*(?:\?!|!\?)[?!]*|\b(?:wtf|ffs|omg|seriously\?|come on|hello\?{2,}|anybody there|anyone there)/i,
    score: -35,
    yieldsToPraise: true,
    because: 'impatience stands in the punctuation',
  },
  {
    says: /\b(?:still (?:waiting|nothing|not here|no)|been waiting|waiting for (?:days|weeks|months|ages|over))\b/i,
    score: -35,
    yieldsToPraise: true,
    because: 'waiting is told as a fact and felt as neglect',
  },
];

/** Something of the customer's has gone wrong, however calmly they say it. */
export const COMPLAINT =
  /\b(?:it'?s|it is) not (?:here|there|with me)\b|\b(?:has|have|had|did|was|is)(?:n'?t| not|nt) (?:\w+ )?(?:arrived?|come|came|here|delivered|shown? up|received?)\b|\bnever (?:arrived|came|showed|got|received)\b|\b(?:arrived?|came|is|was|it'?s|got (?:it|a|an|the)) (?:(?!it |the |my |this |that )\w+ )?(?:broken|damaged|cracked|smashed|defective|faulty|in pieces|lost|stolen|empty|late|overdue)\b|\b(?:sent|got|received|delivered) (?:me )?(?:the |a )?wrong\b|\bwrong (?:item|size|color|order|product|one|thing)\b|\b(?:parts?|items?|things?|one) (?:is|are|was|were) missing\b|\bmissing (?:parts?|items?|a)\b|\b(?:doesn'?t|does not|stopped|isn'?t) work(?:ing)?\b|\bcharged (?:me )?(?:twice|double)\b|\b(?:another|the same) broken\b/i;

/** The customer says that it is put right. */
export const SOLVED =
  /\b(?:(?:that|this|it|everything)(?:'?s| is)? (?:all )?(?:now )?(?:solved|sorted|fixed|resolved|settled)|all (?:good|set) now|problem solved|it(?:'?s| has| just)? (?:arrived|here) (?:now|after all)|i(?:'ve)? (?:just )?found it|solves (?:it|that)|never ?mind)\b/i;
