import { parseOrderNumber } from '#business/orders/index';

/** Digits that stand for themselves: no part of a longer number, a phone number or a date. */
const LONE_DIGITS = /(?<![\w+-]|\d[.,/])#?\d+(?!\w|[.,/-]\d)/g;
const EMAIL_ADDRESSES = /\S+@\S*/g;

/** The one order number in a message, or undefined when there is none or more than one candidate. */
export function findOrderNumber(words: string): string | undefined {
  const candidates = (words.replace(EMAIL_ADDRESSES, ' ').match(LONE_DIGITS) ?? []).map(parseOrderNumber);
  const [only, ...others] = new Set(candidates.flatMap((parsed) => (parsed.ok ? [parsed.orderNumber] : [])));
  return others.length === 0 ? only : undefined;
}
