import { parseOrderNumber } from '#business/orders/index';
import { ORDER_CUE } from './order-cue.ts';
import { after, before, freeMatches, isWholeMessage, type Sentence, type Span, type Spotted } from './sentence.ts';
import { isOrderLike } from './is-order-like.ts';
import { COUNTED } from './find-other-numbers.ts';
import { DIGITS_IN_WORDS, readDigitsInWords } from './spelled-numbers.ts';

/** Digits that stand for themselves: no part of a word, an amount or a date. */
const LONE = /(?<![\w+$]|\d[.,/-]|[a-z]-)(?:#|no\. ?|nr\.? ?)?\d{3,12}(?!\w|[.,/-]\d|%)/g;
/** In groups, as some shops print them; only right after "order number" or as the answer to the question for it. */
const GROUPED =
  /(?<![\w+$]|\d[.,/-])#?(?:\d{1,6}(?:[.,/-]\d{1,6}){1,4}|\d{3}(?: \d{3}){1,3}|\d{4}(?: \d{4}){1,2})(?!\w|[.,/-]\d|%)/g;
/** However it is spaced, when it is the whole answer. */
const SPACED = /(?<![\w+$]|\d[.,/-])#?\d{1,6}(?: \d{1,6}){1,5}(?!\w|[.,/-]\d|%)/g;
/** In small groups, where an order number is expected. */
const SMALL_GROUPS = /(?<![\w+$]|\d[.,/-] ?|\d )#?\d{1,3}(?: \d{1,3}){1,5}(?! ?\d|\w|[.,/-]\d|%)/g;
/** One by one, as read from a receipt. */
const ONE_BY_ONE = /(?<![\w+$]|\d[.,/-] ?|\d )#?\d(?:[ -]\d){3,11}(?! ?\d|\w|[.,/-]\d|%)/g;
const READ_OUT = new RegExp(`(?<![a-z])${DIGITS_IN_WORDS}`, 'g');

/** Numbers of orders: three to twelve digits that are nothing else. */
export function findOrderNumbers(sentence: Sentence): Spotted[] {
  const grouped = [...freeMatches(sentence, GROUPED)].filter((match) => isExpected(sentence, match));
  const spaced = [
    ...[...freeMatches(sentence, SPACED)].filter((match) => isAnswer(sentence, match)),
    ...[...freeMatches(sentence, SMALL_GROUPS)].filter((match) => isInGroups(sentence, match)),
    ...freeMatches(sentence, ONE_BY_ONE),
  ];
  const readOut = [...freeMatches(sentence, READ_OUT)].filter((match) => isExpected(sentence, match));
  const announced = (spaced.length > 0 ? spaced.slice(0, 1) : [...grouped, ...readOut]).flatMap((match) =>
    toSpot(match[0], match),
  );
  const lone = [...freeMatches({ ...sentence, spotted: [...sentence.spotted, ...announced] }, LONE)].filter(
    (match) => !isForAnother(sentence, match) && isOrderLike(sentence, match),
  );
  return [...announced, ...lone.flatMap((match) => toSpot(match[0], match))];
}

/** What else digits alone may answer; at an address another order may be named as well. */
const ANSWERED_BY_DIGITS: readonly (Sentence['asked'] | undefined)[] = [undefined, 'orderNumber', 'email'];

/** Part of a phone number that can't be read is no order, nor are digits alone where something else is asked. */
function isForAnother(sentence: Sentence, match: RegExpExecArray & Span): boolean {
  if (ANSWERED_BY_DIGITS.includes(sentence.asked) || ORDER_CUE.test(before(sentence, match))) return false;
  return /^(?:phone|budget)$/.test(sentence.asked ?? '') || (isWholeMessage(sentence, match) && !/#/.test(match[0]));
}

const isExpected = (sentence: Sentence, span: Span): boolean =>
  ORDER_CUE.test(before(sentence, span)) || isAnswer(sentence, span);

/** Three digits twice or more, after "order" or in answer to the question; never a number and then what is counted. */
const isInGroups = (sentence: Sentence, match: RegExpExecArray & Span): boolean =>
  match[0].replace(/\D/g, '').length > 3 &&
  !COUNTED.test(after(sentence, match)) &&
  (sentence.asked === 'orderNumber' || ORDER_CUE.test(before(sentence, match)));

const isAnswer = (sentence: Sentence, span: Span): boolean =>
  sentence.asked === 'orderNumber' && isWholeMessage(sentence, span);

function toSpot(said: string, { start, end }: Span): Spotted[] {
  const parsed = parseOrderNumber(/\d/.test(said) ? said : readDigitsInWords(said));
  return parsed.ok ? [{ kind: 'orderNumber', value: parsed.orderNumber, start, end }] : [];
}
