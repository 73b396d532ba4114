/** Marks between which people put wishes. A comma inside a number is none, nor is a dot inside an address. */
const MARKS = String.raw`[.!?…]+(?=\s)|[;\n]+|\(?\b\d[).](?=\s)|,(?!\d)|:\s|\s[-–—/|*]+\s|\s?[&+](?=\s)`;

/** Two numbers of five digits or more that stand side by side, as of two orders; telephone numbers are grouped otherwise. */
const BETWEEN_NUMBERS = String.raw`(?<=(?<![\d+.-]|\+\d{1,3} )[1-9]\d{4,11})\s(?=#?[1-9]\d{4,11}(?!\d|[.-]\d))`;

/** Words that begin a further clause. */
const WORDS = [
  'and',
  'also',
  'then',
  'plus',
  'but',
  'as well as',
  'additionally',
  'besides',
  'afterwards',
  'after that',
  'after which',
  'on top of that',
  "while (?:you|ur|u|we|i)(?: are|['’]?re|['’]?m)? (?:at it|there|on it|here)",
  'n',
  'if (?:so|not|yes|no)',
  'however',
  'otherwise',
  'or else',
  'meanwhile',
  'furthermore',
  'moreover',
  'because',
  'cuz',
  'bc',
  'since',
  'though',
  'although',
];

/** How an order begins; some people put no joint at all before the next one. */
const COMMANDS = [
  '(?:sign|call|phone|ring|show|give|put|keep|add|text|email|send|log|get|have|let|tell|connect|transfer|take|ping|notify|alert) (?:me|us|someone|somebody)',
  '(?:someone|somebody) (?:better |please )?(?:call|phone|ring)',
  '(?:delete|erase|remove|track|check|cancel|refund|return|close|change) (?:my|the|on)',
  '(?:start|book|schedule|arrange|set up) (?:a|an|me|my)',
  '(?:speak|talk) (?:to|with)',
  '(?:explain|recommend|compare|subscribe|unsubscribe)',
  'stop (?:emailing|texting|calling|sending)',
  "let['’]?s see",
  'please',
];

/** Words after which a command goes on with what is being said: "I want you to call me". */
const BEFORE_COMMANDS =
  "to|and|or|please|pls|you|u|ya|i|we|they|he|she|who|someone|somebody|anyone|anybody|everyone|nobody|person|agent|human|rep|team|can|could|would|will|should|must|let|have|make|not|never|ever|don't|dont|just|also|then|kindly|even|still|always|my|the|a|an|your|this|for|of|with|about|so|but|by|stop|quit|help|wanna|need|want|lets|let's|gonna|better|rather|me|us|on|how";

/** How a question or a statement of what is wanted begins. */
const OPENERS = [
  '(?:can|could|would|will) (?:you|u|ya|i|we|someone|somebody)',
  "i (?:want|need|wanna|would|also|have to|never|haven['’]?t|['’]d)",
  "i['’]?d (?:like|love)",
  "(?:i['’]?m|i am) (?:looking|still|after|tired|sick|interested|done)",
  "where(?:['’]?s| is| are)",
  'when (?:will|is|can|does|do)',
  'why (?:is|was|did|does|do|am|are)',
  'do (?:you|u|ya) (?:have|sell|carry|got)',
  'did (?:my|you)',
  'has my',
  'is (?:there|my|the)',
  'am i',
  'any (?:deals|offers|sales|discounts|news)',
  "(?:what|which|who|how|why)(?:['’]?s)?",
  '(?:need|want|wanna|looking for)',
];

/** Words after which a question goes on with what is being said: "ask you how", "what do I want". */
const BEFORE_OPENERS =
  "to|and|or|please|pls|you|u|i|we|they|he|she|who|so|that|if|because|can|could|would|will|let|have|my|the|a|your|not|never|don't|dont|even|of|for|with|where|when|what|why|how|which|but|as|in|at|from|is|are|was|be|hope|hoping|really|also|then|kindly|only|help|sure|must|should|do|does|did|no|about|just|than|like|i'm|im|(?:show|tell|ask|let|help|teach|give) (?:me|us)|know|see|delete|erase|wipe|remove|forget|check|find|confirm|say|understand|explain|wonder|wondering|learn|matter|idea";

const WHOLE_WORD = String.raw`(?![\w'’])`;
const BEGIN = String.raw`(?<![\w'’])`;
/** "What deals | do you have" is one question, "have your team | call me" one order. */
const INSIDE_QUESTION = String.raw`(?<!${BEGIN}(?:what|which|how|where|when)(?:\s\S+){0,2})`;
const INSIDE_ORDER = String.raw`(?<!${BEGIN}(?:have|get|make|ask)(?:\s\S+){1,2})`;

const bare = (beginnings: readonly string[], before: string, inside: string): string =>
  `(?<=(?<!${BEGIN}(?:${before}),?)${inside}\\s)(?:${beginnings.join('|')})${WHOLE_WORD}`;

const JOINT = new RegExp(
  [
    MARKS,
    BETWEEN_NUMBERS,
    `${BEGIN}(?:${WORDS.join('|')})${WHOLE_WORD}`,
    bare(COMMANDS, BEFORE_COMMANDS, INSIDE_ORDER),
    bare(OPENERS, BEFORE_OPENERS, INSIDE_QUESTION),
  ].join('|'),
  'giu',
);

/** Where in a message a further clause may begin. */
export const jointsIn = (words: string): number[] => [...words.matchAll(JOINT)].map(({ index }) => index);

/** Marks and words at the beginning of a clause that say nothing but that it begins. */
export const LEADING_JOINT =
  /^(?:[\s.,;:!?…&+\-–—/|*]+|\(?\d[).]\s|(?:and|also|then|plus|but|as well as|additionally|besides|afterwards|after (?:that|which)|on top of that|n|oh|ok|okay|so|however|otherwise|meanwhile|furthermore|moreover|if (?:so|not|yes|no)|next|second(?:ly)?|third(?:ly)?|first(?:ly)?|last(?:ly)?|finally|while (?:you|ur|u|we|i)(?: are|['’]?re|['’]?m)? (?:at it|there|on it|here))(?![\w'’]))+/iu;

/** Says that what follows is one thing more, not a word about the thing before. */
export const ADDS =
  /\b(?:also|plus|then|meanwhile|in the mean ?time|furthermore|moreover|as well|too|besides|additionally|next|secondly|another thing|the other|other (?:packages?|orders?|ones?|items?|half)|the last one|last time|another order|my other|other thing|one more|separately|unrelated|while (?:you|ur|u|we)|after that|on top of that|afterwards|oh and|lastly|finally)\b/i;

/** Begins a clause that gives the reason or the circumstances of another. */
export const SUBORDINATES =
  /^\W*(?:because|cuz|bc|since|though|although|if(?! (?:so|not|yes|no)\b)|unless|whenever|so that|in case|even if|even though|as soon as|until|before)\b/i;

/** Goes on about a thing just named, unless a sentence begins with it: "the shoes, which …", but "Which shoes …?". */
export const RELATES = /^(?:which|who|that)\b(?! (?:is|one|are|would be) (?:better|best|cheaper|nicer|good))/i;
