/** What somebody wants who answers a text message. */
export type ReplyWish = 'stop' | 'help' | 'start';

/** The words that carriers know, said alone. @source CTIA Messaging Principles; FCC 47 CFR 64.1200(a)(10) */
const WORDS: Readonly<Record<ReplyWish, readonly string[]>> = {
  stop: [
    'stop',
    'stopall',
    'stop all',
    'unsubscribe',
    'cancel',
    'end',
    'quit',
    'revoke',
    'optout',
    'opt out',
    'remove',
  ],
  help: ['help', 'info', 'support'],
  start: ['start', 'unstop', 'subscribe', 'resume', 'opt in', 'optin'],
};

/** What people put around such a word. */
const FILLERS =
  /\b(please|pls|plz|now|just|ok|okay|thanks|thank you|hi|hello|hey|it|this|that|them|these|me|already)\b/g;

const US =
  '(texts?|texting|messages?|messaging|sms|contact(ing)?|writ(e|ing)|send(ing)?|call(ing)?|bother(ing)?|spam(ming)?)';
/** The same in a sentence. Against texts, not against an order: "stop my order" is nothing for us to decide. */
const STOP_SENTENCES: readonly RegExp[] = [
  new RegExp(`\\bstop (all )?(the |these |those |your )?${US}\\b`),
  new RegExp(`\\b(do not|don't|dont|never|quit|cease)( ever)? ${US}\\b`),
  new RegExp(`\\bno (more|further) (of (the|these|your) )?${US}\\b`),
  /\b(take|remove|delete|get) (me|my (phone )?number) (off|from|out)\b/,
  /\bopt(ing)?[ -]?(me )?out\b/,
  /\bunsubscribe\b/,
  /\b(leave me alone|lose my number)\b/,
  /\b(do not|don't|dont) want (any |more |any more |to (get|receive) )*(of )?(these |your )?(texts?|messages?|sms)\b/,
];

/**
 * Reads an answer to a text message; undefined when it is none of the three. Of doubtful cases "stop" is heard: who
 * meant something else can start again, and who meant it must not be texted.
 */
export function readReply(said: string): ReplyWish | undefined {
  if (saysStop(said)) return 'stop';
  const words = toWords(said);
  const bare = words.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const wishes = Object.keys(WORDS) as ReplyWish[];
  return wishes.find((wish) => WORDS[wish].includes(bare));
}

/** True for a sentence, rather than a bare word, that wants no more texts, mails or calls. */
export function saysStop(said: string): boolean {
  const words = toWords(said);
  return STOP_SENTENCES.some((sentence) => sentence.test(words));
}

const toWords = (said: string): string =>
  said
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
