import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '#business/callbacks/index';
import { parseEmailAddress, parsePhoneNumber } from '#business/customers/index';
import { parseOrderNumber } from '#business/orders/index';
import { SLOT_TYPE_VALUES, type SlotTypeName } from '#generated/bot';
import type { SlotValue } from '../turn/index.ts';
import { recognizeSmallTalk } from '../understanding/small-talk.ts';
import { findOrderNumber, findValues, readTimeZoneWords } from '../understanding/values/index.ts';
import { DIGITS_IN_WORDS, readDigitsInWords } from '../understanding/values/spelled-numbers.ts';

/**
 * The order number in a slot. The customer's own digits come first, since Lex resolves "00123" to the number 123: the
 * slot's words as a whole, or the one number within them. What Lex understood serves for numbers said in words; it
 * doesn't rescue digits that are no order number, such as "12.5e3".
 */
export function readOrderNumber({ said, understood }: SlotValue): string | undefined {
  const whole = parseOrderNumber(said);
  if (whole.ok) return whole.orderNumber;
  const within = findOrderNumber(said);
  if (within !== undefined) return within;
  if (/\d/.test(said) || understood === null) return undefined;
  const inWords = parseOrderNumber(understood);
  return inWords.ok ? inWords.orderNumber : undefined;
}

/** The normalised address in a slot. */
export function readEmail({ said, understood }: SlotValue): string | undefined {
  const parsed = parseEmailAddress(understood ?? said);
  return parsed.ok ? parsed.email : undefined;
}

/** The phone number in a slot, E.164. */
export function readPhone({ said, understood }: SlotValue): string | undefined {
  const asSaid = parsePhoneNumber(said);
  if (asSaid.ok) return asSaid.phone;
  const asUnderstood = parsePhoneNumber(understood ?? said);
  return asUnderstood.ok ? asUnderstood.phone : undefined;
}

const NAME = /^\p{L}[\p{L}\p{M}'’. -]{0,59}$/u;

/** Pictures beside a name are no part of it. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}]+/gu;

/** A first or last name as the customer writes it. */
export function readName({ said, understood }: SlotValue): string | undefined {
  const name = (understood ?? said).replace(PICTURES, ' ').replace(/ +/g, ' ').trim();
  return NAME.test(name) ? name : undefined;
}

/** One of the values of a slot type, as Lex resolved it. */
export const readOneOf =
  (type: SlotTypeName) =>
  ({ said, understood }: SlotValue): string | undefined => {
    const values: readonly string[] = SLOT_TYPE_VALUES[type];
    const asked = (understood ?? said).trim().toLowerCase();
    return values.find((value) => value.toLowerCase() === asked);
  };

/** Whatever was said, for slots that take other values than those listed. */
export const readText = ({ said, understood }: SlotValue): string | undefined =>
  (understood ?? said).trim().slice(0, 80) || undefined;

const FROM_ORDER = /\s+(?:from|in|of|on) (?:my |the )?order\b.*$/i;

/** A bare number, haste, and what is said to another question. */
const NO_ITEM =
  /^[\d\s.,$#-]+$|^(?:(?:right )?now|asap|today|immediately|please|hurry(?: up)?|quickly)[.!]*$|\b(?:send|text|e-?mail) me (?:a|the|another) code\b/i;

/** The thing itself, without the order it came with; a yes, a no or a courtesy is no thing. */
export function readItem(said: SlotValue): string | undefined {
  const item = readText(said)?.replace(FROM_ORDER, '');
  return item && !recognizeSmallTalk(item) && !NO_ITEM.test(item) ? item : undefined;
}

/** An amount of money as a plain number: "50", "49.99". */
export function readAmount({ said, understood }: SlotValue): string | undefined {
  const amount = Number((understood ?? said).replace(/[$,\s]/g, ''));
  return Number.isFinite(amount) && amount > 0 && amount <= 1_000_000 ? String(amount) : undefined;
}

/** A run of exactly so many digits, spaces and dashes aside, or read out one by one. */
export const readDigits =
  (length: number) =>
  ({ said, understood }: SlotValue): string | undefined => {
    const readOut = readDigitsInWords(READ_OUT.exec(said)?.[1]?.toLowerCase() ?? '');
    const candidates = [said, readOut, understood ?? ''].map((text) => text.replace(/[\s-]/g, ''));
    return candidates.find((text) => new RegExp(`^\\d{${length}}$`).test(text));
  };

const READ_OUT = new RegExp(`^\\s*(${DIGITS_IN_WORDS})[\\s.!]*$`, 'i');

/** A delivery postal code in capitals, without spaces. */
export function readPostalCode({ said, understood }: SlotValue): string | undefined {
  const code = (understood ?? said).replace(/[\s-]/g, '').toUpperCase();
  return /^[A-Z0-9]{3,10}$/.test(code) ? code : undefined;
}

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The calendar day that Lex resolved: "2026-03-09"; a week or a month is none. */
export function readDay({ understood }: SlotValue): string | undefined {
  const [said, year, month, day] = DAY.exec(understood ?? '') ?? [];
  if (said === undefined) return undefined;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return Temporal.PlainDate.from(parts, { overflow: 'constrain' }).toString() === said ? said : undefined;
}

/** The time of day that Lex resolved: "15:30"; "in the morning" is none. */
export const readTime = ({ understood }: SlotValue): string | undefined =>
  understood !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(understood) ? understood : undefined;

/** The time zone in a slot: a name, a city, an offset. */
export const readTimeZone = ({ said }: SlotValue): string | undefined =>
  readTimeZoneWords(said) ?? (/\/|^[+-]\d/.test(said) && isTimeZone(said) ? said : undefined);

/** The code of a booked call, in capitals. */
export const readBookingCode = ({ said }: SlotValue): string | undefined =>
  findValues(said, { today: SOME_DAY }).find(({ kind }) => kind === 'bookingCode')?.value;

/** A code has no day in it. */
const SOME_DAY = '2026-01-01';
