import { parseEmailAddress } from '#business/customers/index';
import { type OrderNumberParse, parseOrderNumber } from '#business/orders/index';
import type { Slots, SlotValue, Turn } from '../../turn/index.ts';

/**
 * The order number in a slot. The customer's own digits come first, since Lex resolves "00123" to the number 123; what
 * Lex understood serves for numbers said in words.
 */
export function readOrderNumber(slot: SlotValue): OrderNumberParse {
  const said = parseOrderNumber(slot.said);
  return said.ok || slot.understood === null
    ? said
    : preferWellFormed(said, parseOrderNumber(slot.understood), slot.said);
}

/** Digits that are no order number are not rescued by Lex's reading of them: "12.5e3" is not order 12500. */
function preferWellFormed(said: OrderNumberParse, understood: OrderNumberParse, words: string): OrderNumberParse {
  return /\d/.test(words) ? said : understood;
}

/** The normalised address in a slot, or undefined when it is none. */
export function readEmail(slot: SlotValue): string | undefined {
  const parsed = parseEmailAddress(slot.understood ?? slot.said);
  return parsed.ok ? parsed.email : undefined;
}

export interface KnownValues {
  readonly orderNumber?: string;
  readonly email?: string;
}

/** What the turn's slots say so far, well-formed values only. */
export function knownValues({ slots }: Pick<Turn, 'slots'>): KnownValues {
  const number = slots['OrderNumber'] ? readOrderNumber(slots['OrderNumber']) : undefined;
  const email = slots['CustomerEmail'] ? readEmail(slots['CustomerEmail']) : undefined;
  return { ...(number?.ok && { orderNumber: number.orderNumber }), ...(email && { email }) };
}

/** The intent's slots with nothing known. */
export const NO_SLOTS: Slots = { OrderNumber: null, CustomerEmail: null };
