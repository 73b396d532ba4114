import type { Sentence, Span } from './sentence.ts';

/** Words that lead to a name, and what has to follow one. Each match ends where the name begins. */
export interface Introduction {
  readonly pattern: RegExp;
  readonly ends?: RegExp;
  /** Whether the name needs two words unless it is a common one. */
  readonly isBare?: boolean;
}

const CLAUSE_END = /^(?:[\s\p{P}]*$|[,.;!?)]|'s\b)/u;

export const INTRODUCTIONS: readonly Introduction[] = [
  {
    pattern:
      /\b(?:(?:i am|i'm|im)(?: now| called)?|this is|it's|its|it is|call me|calls? me|you can call me|put me (?:down|on) as|signed|under|under the name(?: of)?|in the name of|(?:sign|put) me (?:up|down) as|name's|names|i go by|known as|(?:talking|speaking|chatting) (?:to|with)|me llamo|je m'appelle) /g,
  },
  /** "Spelled J-O-N". */
  {
    pattern: /\bspel(?:led|t|ling)(?: is| as| like|:)? (?=\p{L}[ .-]{1,2}\p{L}[ .-]{1,2}\p{L}(?!\p{L}))/gu,
  },
  /** "Order 4412 for Jane Doe". */
  { pattern: /\border (?:number |no\.? )?#?\d{3,12},? (?:is )?(?:for|under|by|from|placed by|in) /g, isBare: true },
  /** "Ask for Jane". */
  {
    pattern: /\bask(?:ing)? for (?:(?:me|my (?:wife|husband|mom|dad|son|daughter)),? )?(?=\p{L})/gu,
    ends: /^(?:[\s\p{P}]*$|[,.;!?)]| (?:when|if|at|on|and|please|or|thanks|thank|pls|in|tomorrow|today))/u,
  },
  /** "Jane Doe here". */
  {
    pattern:
      /^[\s\p{P}]*(?:(?:hi|hello|hey|good morning|good afternoon|good evening)[\s,!.]+)?(?=(?:\p{L}[\p{L}'.-]* ){1,3}(?:here|speaking)\b)/gu,
  },
  /** "Thanks, John". */
  {
    pattern:
      /\b(?:(?:thanks|thank you|thx|tks|cheers|sincerely|so much|very much|in advance)[\s,.!;:-]+|(?:regards|best|wishes|truly|yours|respectfully|cordially|love|appreciated?)[,.!;:-]\s*)(?=\p{L})/gu,
    ends: /^[\s\p{P}]*$/u,
  },
  /** "- John" at the end. */
  { pattern: /\s[-~]+ ?(?=\p{L})/gu, ends: /^[\s\p{P}]*$/u },
  /** "Add Jane Doe to the list". */
  {
    pattern: /\b(?:add|put|sign|sign up|subscribe|register|enroll|include) (?=\p{L})/gu,
    ends: /^,? (?:to|on|onto|up|for|in)\b/,
    isBare: true,
  },
  /** "…, Mrs. Jane Doe." */
  { pattern: /(?:^|[,.;:!?-] ?)(?=(?:mr|mrs|ms|miss|dr)\.? \p{L})/gu, ends: CLAUSE_END },
];

/** Before an address or a number people put their name: "Jane Doe, jane@example.com". */
const CLAUSE_BEGINS = /(?:^|[.!?;:,)] ?)\s*(?=\p{L})/gu;
const UP_TO_CONTACT =
  /^[\s,;:.()/-]*(?:(?:and|at|my|his|her|the|e-?mail|phone|number|cell|mobile|address|is|me|order|ord|no\.?|account)[\s:,#]+)*[\s(<+#]*$/;

export interface NameStart {
  readonly start: number;
  /** Whether what follows the name, which ends here, makes it one. */
  readonly mayEnd: (end: number) => boolean;
  readonly isBare: boolean;
}

/** Where names may begin in a message. */
export function nameStarts({ lower, spotted }: Sentence): NameStart[] {
  const introduced = INTRODUCTIONS.flatMap(({ pattern, ends, isBare = false }) =>
    [...lower.matchAll(pattern)].map(({ 0: said, index }) => ({
      start: index + said.length,
      // "This is Jane's father".
      mayEnd: (end: number) => !/^'s [a-z]/.test(lower.slice(end)) && (ends?.test(lower.slice(end)) ?? true),
      isBare,
    })),
  );
  const contacts: readonly Span[] = spotted.filter(
    ({ kind }) => kind === 'email' || kind === 'phone' || kind === 'orderNumber',
  );
  if (contacts.length === 0) return introduced;
  const besides = [...lower.matchAll(CLAUSE_BEGINS)].map(({ 0: said, index }) => ({
    start: index + said.length,
    mayEnd: (end: number) => isBeside(lower, contacts, { start: index, end }),
    isBare: true,
  }));
  return [...introduced, ...besides];
}

/** Right before a contact, or right after one in a clause of its own. */
const isBeside = (lower: string, contacts: readonly Span[], { start, end }: Span): boolean =>
  contacts.some(
    (contact) =>
      (contact.start >= end && contact.start - end < 40 && UP_TO_CONTACT.test(lower.slice(end, contact.start))) ||
      (contact.end <= start + 1 && start - contact.end < 3 && CLAUSE_END.test(lower.slice(end))),
  );
