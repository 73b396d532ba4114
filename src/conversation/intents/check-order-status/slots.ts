import { parseEmailAddress } from '#business/customers/index';
import { type OrderNumberParse, parseOrderNumber } from '#business/orders/index';
import type { Slots, SlotValue, Turn } from '../../turn/index.ts';
import { findOrderNumber } from '../../understanding/find-order-number.ts';

/**
 * The order number in a slot. The customer's own digits come first, since Lex resolves "00123" to the number 123: the
 * slot's words as a whole, or the one number within them. What Lex understood serves for numbers said in words; it
 * doesn't rescue digits that are no order number, such as "12.5e3".
 */
export function readOrderNumber({ said, understood }: SlotValue): OrderNumberParse {
  const whole = parseOrderNumber(said);
  if (whole.ok) return whole;
  const within = findOrderNumber(said);
  if (within !== undefined) return { ok: true, orderNumber: within };
  return /\d/.test(said) || understood === null ? whole : parseOrderNumber(understood);
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
