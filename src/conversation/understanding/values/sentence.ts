import type { PlainDate } from '#business/dates';
import { toPlainText } from './plain-text.ts';
import { putSlipsRight } from './put-slips-right.ts';
import type { ValueKind } from './value-kind.ts';
import { type Word, wordsOf } from './words.ts';

/** A place in the message, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value at its place. Null stands for something that is known to be no value, such as a tracking number. */
export interface Spotted extends Span {
  readonly kind: ValueKind | null;
  readonly value: string;
  /** Known to be a guess by its own nature, such as the hour of "in the morning". */
  readonly isVague?: boolean;
}

/** What the finders read. */
export interface Sentence {
  /** With plain digits, quotes and spaces, in the customer's own case. */
  readonly text: string;
  /** `text` in lower case when that has the same length. */
  readonly lower: string;
  readonly words: readonly Word[];
  /** What the bot has just asked for. */
  readonly asked?: ValueKind;
  readonly today: PlainDate;
  /** What finders before this one have found. */
  readonly spotted: readonly Spotted[];
}

export interface Around {
  readonly asked?: ValueKind | undefined;
  /** Today in the shop's time zone. */
  readonly today: PlainDate;
}

export function readSentence(words: string, { asked, today }: Around): Sentence {
  const text = toPlainText(words);
  const lower = text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
  return { text, lower, words: putSlipsRight(wordsOf(lower)), ...(asked && { asked }), today, spotted: [] };
}

/** How far around a value its context is read, in characters. */
const REACH = 60;

/** What stands before a place in the same sentence, lower case. */
export function before({ lower }: Sentence, { start }: Pick<Span, 'start'>): string {
  const context = lower.slice(Math.max(0, start - REACH), start);
  return context.slice(context.search(/[^.!?;]*(?:[.](?=\S)[^.!?;]*)*$/));
}

/** What stands after a place, lower case. */
export const after = ({ lower }: Sentence, { end }: Pick<Span, 'end'>): string => lower.slice(end, end + REACH);

export const isFree = ({ spotted }: Sentence, { start, end }: Span): boolean =>
  spotted.every((other) => other.end <= start || other.start >= end);

/** All places of a pattern that nothing was found at. */
export function* freeMatches(sentence: Sentence, pattern: RegExp): Generator<RegExpExecArray & Span> {
  for (const match of sentence.lower.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.end > span.start && isFree(sentence, span)) yield Object.assign(match, span);
  }
}

/** Whether nothing but courtesies stands around a place: the value is the whole answer. */
export function isWholeMessage({ lower }: Sentence, { start, end }: Span): boolean {
  return LEADING.test(lower.slice(0, start)) && TRAILING.test(lower.slice(end));
}

/** Whether it is the whole of its clause: "email, I can't pick up at work". */
export function isWholeClause({ lower }: Sentence, { start, end }: Span): boolean {
  const left = lower.slice(0, start);
  const right = lower.slice(end);
  const from = left.search(/[^.,;:!?()]*$/);
  return LEADING.test(left.slice(from)) && TRAILING.test(right.slice(0, right.search(CLAUSE_END)));
}

/** A mark, or a word that a further clause begins with. */
const CLAUSE_END =
  /[.,;:!?()]| -|-{2}|\b(?:i|im|i'm|ive|i've|id|i'd|ill|i'll|cause|cuz|cos|bc|because|since|but|as|so|that's|thats|this|it's|its|it|my|we|he|she|you|u|they|and|lol|haha|when|if|only|unless|like|no|not|don'?t|do)\b|$/;

const LEADING =
  /^[\s\p{P}\p{S}]*(?:(?:hi|hello|hey|ok|okay|sure|yes|yeah|yep|no|well|um|oh|sorry|actually|wait|rather|please|pls|plz|just|maybe|probably|perhaps|i think|i guess|i believe|i mean|i meant|it's|its|it is|it was|that's|that is|make it|make that|then|let's say|say|the|a|an|my|for|in|by|via|about|around|at|on|mostly|mainly|honestly|definitely|prefer|i prefer|i'd prefer|i'd say|id say|def|use|yea|yup|good question|hmm+|umm+|uhh?|anything|something|the one|ya|oh god|lets do|let's do|let's go with|lets go with|go with)[\s\p{P}\p{S}]*)*$/u;
const TRAILING =
  /^[\s\p{P}\p{S}]*(?:(?:please|pls|plz|plse|thanks|thank you|thx|ty|tks|ma'am|sir|ok|okay|instead|then|i think|i guess|i believe|maybe|probably|here|would be (?:good|great|best|fine)|is (?:good|best|fine|better|easier|easiest|ok|okay)|are (?:good|best|fine|better|easier|easiest|ok|okay)(?: for me)?|works?(?: best| fine| better)?|i suppose|for me|for sure|always|mainly|mostly|all the way|of course|obviously|only|def|definitely)[\s\p{P}\p{S}]*)*$/u;
