/** Marks between which people put wishes. A comma inside a number is none, nor is a dot inside an address. */
const MARKS = String.raw`[.!?…]+(?=\s)|[;\n]+|\(?\b\d[).](?=\s)|,(?!\d)|:\s|\s[-–—/|*]+\s|\s?[&+](?=\s)`;

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
  'because',
  'cuz',
  'bc',
  'since',
  'though',
  'although',
];

/** How a request begins; some people put no joint at all before the next one. */
const OPENERS = [
  '(?:can|could|would|will) (?:you|u|ya|i|we|someone|somebody)',
  "i (?:want|need|wanna|would|also|have to|['’]d)",
  "i['’]?d (?:like|love)",
  "where(?:['’]?s| is| are)",
  'when (?:will|is|can|does|do)',
  "what(?:['’]?s| is| are| do| does) (?:the|my|your|on|you)",
  'why (?:is|was|did|does|do|am|are)',
  'how (?:do|can|much|long)',
  'do (?:you|u|ya) (?:have|sell|carry|got)',
  'did (?:my|you)',
  'has my',
  'is there',
  'any (?:deals|offers|sales|discounts)',
  '(?:sign|call|phone|ring|show|give|put|keep|add|text|email|send|log|get|have|let|tell|connect|transfer|take) (?:me|us|someone|somebody)',
  '(?:delete|erase|track|check) (?:my|the|order|on)',
  '(?:subscribe|unsubscribe)',
  'stop (?:emailing|texting|calling|sending)',
  'please',
  'what',
  'which',
  'who',
  'how',
  'why',
  'start a',
  '(?:book|schedule) (?:a|me)',
  '(?:speak|talk) (?:to|with)',
  '(?:refund|return|cancel|close) my',
  '(?:need|want|wanna|looking for)',
  '(?:explain|recommend|subscribe|unsubscribe)',
];

/** Words after which such a beginning goes on with what is being said: "I want you to call me", "to know where is". */
const OPEN_ENDS =
  "to|and|or|please|pls|you|u|i|me|we|us|they|it|he|she|who|someone|somebody|anyone|anybody|person|agent|human|rep|know|knows|see|wonder|wondering|ask|asking|about|just|so|that|if|because|can|could|would|will|let|have|my|the|a|your|not|never|don't|dont|even|of|for|with|when|where|what|why|how|but|as|on|in|at|from|is|are|was|be|hope|hoping|think|really|tell|ask|matter|idea|guess|no|im|i'm|i’m|am|we're|be|get|got|also|then|kindly|only|still|team|help|or|sure|must|should|stop|quit";

const JOINT = new RegExp(
  `${MARKS}|(?<![\\w'’])(?:${WORDS.join('|')})(?![\\w'’])|(?<=(?<!(?<![\\w'’])(?:${OPEN_ENDS}),?)(?<!(?<![\\w'’])(?:what|which|how)(?:\\s\\S+){0,2})\\s)(?:${OPENERS.join('|')})(?![\\w'’])`,
  'giu',
);

/** Where in a message a further clause may begin. */
export const jointsIn = (words: string): number[] => [...words.matchAll(JOINT)].map(({ index }) => index);

/** Marks and words at the beginning of a clause that say nothing but that it begins. */
export const LEADING_JOINT =
  /^(?:[\s.,;:!?…&+\-–—/|*]+|\(?\d[).]\s|(?:and|also|then|plus|but|as well as|additionally|besides|afterwards|after (?:that|which)|on top of that|n|oh|ok|okay|so|next|second(?:ly)?|third(?:ly)?|first(?:ly)?|last(?:ly)?|finally|while (?:you|ur|u|we|i)(?: are|['’]?re|['’]?m)? (?:at it|there|on it|here))(?![\w'’]))+/iu;

/** Says that what follows is one thing more, not a word about the thing before. */
export const ADDS =
  /\b(?:also|plus|then|as well|too|besides|additionally|next|secondly|another thing|the other|other thing|one more|separately|unrelated|while (?:you|ur|u|we)|after that|on top of that|afterwards|oh and|lastly|finally)\b/i;

/** Begins a clause that gives the reason or the circumstances of another. */
export const SUBORDINATES =
  /^\W*(?:because|cuz|bc|since|though|although|if|unless|whenever|which|who|that|so that|in case|even if|even though|as soon as|until|before)\b/i;
