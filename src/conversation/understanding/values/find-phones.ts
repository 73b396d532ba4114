import { parsePhoneNumber } from '#business/customers/index';
import { ORDER_CUE } from './order-cue.ts';
import { before, freeMatches, isWholeMessage, type Sentence, type Span, type Spotted } from './sentence.ts';
import { DIGITS_IN_WORDS, readDigitsInWords } from './spelled-numbers.ts';

const EXTENSION = '(?:,? ?(?:x|ext\\.?|extension) ?\\d{1,6})?';
const HOME = new RegExp(
  `(?<![\\w#$.+-])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\) ?-?|\\d{3}[ ./-]?)\\d{3}[ .-]?\\d{4}${EXTENSION}(?![\\w%]|[.,-]\\d)`,
  'g',
);
const ABROAD = /(?<![\w#$.-])(?:\+|00)[ (]?[1-9](?:[ ().-]{0,2}\d){6,14}(?![\w%])/g;
/** Without an area code it leads nowhere, and it isn't an order number either. */
const LOCAL = /(?<![\w#$.+-])\d{3}[.-]\d{4}(?![\w%]|[.,-]\d)/g;
const READ_OUT = new RegExp(`(?<![a-z])${DIGITS_IN_WORDS}`, 'g');

/** Phone numbers, in any common spelling. Plain digits right after "order number" are none. */
export function findPhones(sentence: Sentence): Spotted[] {
  const spots: Spotted[] = [];
  for (const pattern of [ABROAD, HOME, READ_OUT]) {
    for (const match of freeMatches({ ...sentence, spotted: [...sentence.spotted, ...spots] }, pattern)) {
      const spot = readPhone(sentence, match[0], match);
      if (spot) spots.push(spot);
    }
  }
  const seen = { ...sentence, spotted: [...sentence.spotted, ...spots] };
  const local = [...freeMatches(seen, LOCAL)].filter((match) => !ORDER_CUE.test(before(sentence, match)));
  return [...spots, ...local.map(({ start, end }) => ({ kind: null, value: '', start, end }))];
}

function readPhone(sentence: Sentence, said: string, { start, end }: Span): Spotted | undefined {
  const written = /\d/.test(said) ? said : readDigitsInWords(said);
  const parsed = parsePhoneNumber(written);
  const isOrderNumber = /^\d+$/.test(written) && isTakenForOrder(sentence, { start, end });
  if (!parsed.ok || isOrderNumber || ORDER_CUE.test(before(sentence, { start }))) return undefined;
  return { kind: 'phone', value: parsed.phone, start, end };
}

const isTakenForOrder = (sentence: Sentence, span: Span): boolean =>
  sentence.asked === 'orderNumber' && isWholeMessage(sentence, span);
