import type { SlotTypeName } from '#generated/bot';
import { createLexicon, type Mention } from './lexicon.ts';
import { after, before, isFree, isWholeClause, isWholeMessage, type Sentence, type Spotted } from './sentence.ts';
import type { ValueKind } from './value-kind.ts';

/** How a mention stands in its sentence. */
export interface Place {
  readonly sentence: Sentence;
  /** What stands before and after it, lower case. */
  readonly left: string;
  readonly right: string;
}

/** A kind whose values bot-definition lists, with what makes a mention of one the customer's value. */
export interface ListedKind {
  readonly kind: ValueKind;
  readonly slotType: SlotTypeName;
  /** Things are found in singular and plural. */
  readonly isOfThings: boolean;
  readonly isMeant: (mention: Mention, place: Place) => boolean;
  /** Words for values beside bot-definition's, with "|" between. */
  readonly more?: Readonly<Record<string, string>>;
  /** Whether of two mentions side by side the first is the thing and the second its part. */
  readonly isPart?: (part: Mention, whole: Mention) => boolean;
  /** What may share its words with a value of this kind. */
  readonly shares?: readonly ValueKind[];
  /** Whether a clause of its own makes it the answer when it was asked for. */
  readonly isClauseEnough?: boolean;
  /** Gives a mention another value for its context. */
  readonly adjust?: (mention: Mention, place: Place) => string;
}

/** The finder of one such kind. Whole answers to its question count without further proof. */
export function createListedFinder(listed: ListedKind): (sentence: Sentence) => Spotted[] {
  const lexicon = createLexicon(listed.slotType, listed.isOfThings, listed.more);
  return (sentence) => {
    const taken = sentence.spotted.filter(({ kind }) => !kind || !listed.shares?.includes(kind));
    const spots: Spotted[] = [];
    let next: Mention | undefined;
    for (const mention of lexicon.find(sentence.words, sentence.lower).toReversed()) {
      if (!isFree({ ...sentence, spotted: taken }, mention)) continue;
      const [spot] = toSpot(listed, mention, sentence);
      if (!spot) continue;
      const isBeside = listed.isOfThings && isRightBefore(sentence, mention, next);
      if (isBeside && !listed.isPart?.(next!, mention)) continue;
      if (isBeside) spots.pop();
      spots.push(spot);
      next = mention;
    }
    return spots.toReversed();
  };
}

function toSpot(listed: ListedKind, mention: Mention, sentence: Sentence): Spotted[] {
  const place = { sentence, left: before(sentence, mention), right: after(sentence, mention) };
  const { start, end } = mention;
  const isAsked = sentence.asked === listed.kind;
  // A quick reply says a value as bot-definition writes it.
  if (isAsked && sentence.text.trim() === mention.value)
    return [{ kind: listed.kind, value: mention.value, start, end }];
  const isAnswer =
    isAsked &&
    (isWholeMessage(sentence, mention) || (listed.isClauseEnough === true && isWholeClause(sentence, mention)));
  if (!isAnswer && !listed.isMeant(mention, place)) return [];
  return [{ kind: listed.kind, value: listed.adjust?.(mention, place) ?? mention.value, start, end }];
}

/** Of "kitchen towels" the last word is the thing. */
const isRightBefore = ({ lower }: Sentence, mention: Mention, next: Mention | undefined): boolean =>
  next !== undefined && /^[ -]$/.test(lower.slice(mention.end, next.start));
