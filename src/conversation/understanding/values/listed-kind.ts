import type { SlotTypeName } from '#generated/bot';
import { createLexicon, type Mention } from './lexicon.ts';
import { after, before, isFree, isWholeMessage, type Sentence, type Spotted } from './sentence.ts';
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
  /** Gives a mention another value for its context. */
  readonly adjust?: (mention: Mention, place: Place) => string;
}

/** The finder of one such kind. Whole answers to its question count without further proof. */
export function createListedFinder(listed: ListedKind): (sentence: Sentence) => Spotted[] {
  const lexicon = createLexicon(listed.slotType, listed.isOfThings);
  return (sentence) => {
    return lexicon.find(sentence.words, sentence.lower).flatMap((mention): Spotted[] => {
      if (!isFree(sentence, mention)) return [];
      const place = { sentence, left: before(sentence, mention), right: after(sentence, mention) };
      const isPressed = sentence.asked === listed.kind && sentence.text.trim() === mention.value;
      const isAnswer = sentence.asked === listed.kind && isWholeMessage(sentence, mention);
      if (!isPressed && !isAnswer && !listed.isMeant(mention, place)) return [];
      const value = isPressed ? mention.value : (listed.adjust?.(mention, place) ?? mention.value);
      return [{ kind: listed.kind, value, start: mention.start, end: mention.end }];
    });
  };
}
