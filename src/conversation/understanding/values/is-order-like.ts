import { ORDER_CUE } from './order-cue.ts';
import { after, before, isWholeMessage, type Sentence, type Span } from './sentence.ts';

/** Numbers of this length are everywhere: quantities, years, points, doors. */
const MOST_EVERYDAY_DIGITS = 4;
/** So short a message hardly says anything else. */
const MOST_WORDS_OF_ANSWER = 3;
/** What one does with an order's number, right before it. */
const LOOKED_UP =
  /(?:#|\b(?:status|updates?|news|eta|happened|happening|going on|check(?:ing)?|about|regarding|re|re:|concerning|with|on|track|cancel|find|up|where'?s|where is|wheres|number|num|it'?s|for|return(?:ing)?|refund|is))[\s:]+(?:the |my |to |of |on |it |no\.? |number )*$/;
const NAMES_AN_ORDER = /\b(?:orders?(?! (?:a|an|the|some|from|more|by|over|online)\b)|purchase|confirmation|receipt)\b/;
const HEDGED =
  /\b(?:maybe|looks? like|looks? to be|i believe|i guess|perhaps|something like|i think|probably|either|(?:might|may|could|should|must) be|or)\s+$/;
const STAYS = /\b(?:in|at|to|until|says|said|from|over|than|every|only|all|had|have|has)\s+$/;

/** Whether a bare number can be an order's: a short one takes a sign of that. */
export function isOrderLike(sentence: Sentence, span: Span): boolean {
  const said = sentence.lower.slice(span.start, span.end);
  if (said.startsWith('#') || said.replace(/\D/g, '').length > MOST_EVERYDAY_DIGITS) return true;
  const left = before(sentence, span);
  if (isAnswer(sentence, span) || OPENS.test(left) || ORDER_CUE.test(left) || HEDGED.test(left)) return true;
  return !STAYS.test(left) && (isLookedUp(left, after(sentence, span)) || NAMES_AN_ORDER.test(sentence.lower));
}

const isAnswer = (sentence: Sentence, span: Span): boolean =>
  sentence.asked === 'orderNumber' || sentence.words.length <= MOST_WORDS_OF_ANSWER || isWholeMessage(sentence, span);

const OPENS = /^\s*$/;
/** "On 300 points" counts. */
const COUNTS = /^ (?!pls|thanks|thx|is|was|has|its|this|as)[a-z]+s\b/;
const isLookedUp = (left: string, right: string): boolean => LOOKED_UP.test(left) && !COUNTS.test(right);
