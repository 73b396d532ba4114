import type { ProductKind } from '#business/catalog/index';
import type { PlainDate } from '#business/dates';
import type { Reference } from '#business/pricing/index';
import { Temporal } from 'temporal-polyfill';
import { clock, dayInWords } from './day-in-words.ts';
import { agreeing } from './agreement.ts';
import type { Amount } from './price-in-words.ts';

export interface Offered extends Amount {
  readonly name: string;
  readonly kind: ProductKind;
  readonly reference?: Reference;
  readonly unitsLeft?: number;
  /** Whether few units may be told as a reason to hurry. */
  readonly isUrgent?: boolean;
  readonly everyMonths?: number;
}
/** What a product costs together with the one that was spoken of; minor units. */
export interface Together {
  readonly name: string;
  readonly currency: string;
  readonly totalMinor: number;
  readonly savesMinor: number;
  /** Basis points, where the bundle's whole share could be given. */
  readonly off?: number;
}
/** When a sale ends on the shop's clock. */
export interface SaleEnd {
  readonly endsOn: PlainDate;
  readonly endsAt: string;
  readonly today: PlainDate;
}
export interface OnSale extends Amount, SaleEnd {
  readonly name: string;
  readonly insteadOfMinor: number;
  /** True for a price that is the customer's own, and doesn't end with the sale. */
  readonly isYours?: boolean;
}

/** " a month", " every 6 months", or nothing for what is paid once. */
export function perPeriod(everyMonths: number | undefined): string {
  if (everyMonths === undefined) return '';
  return everyMonths === 1 ? ' a month' : ` every ${everyMonths} months`;
}

/** How it can be had: " Only 3 left in stock.", " We have 3 in stock.", " It's in stock.", or how a service is. */
export function availability({ name, kind, unitsLeft, isUrgent }: Omit<Offered, keyof Amount | 'reference'>): string {
  const { it, itIs } = agreeing(name);
  if (unitsLeft !== undefined)
    return isUrgent ? ` Only ${unitsLeft} left in stock.` : ` We have ${unitsLeft} in stock.`;
  if (kind === 'goods') return ` ${itIs} in stock.`;
  if (kind === 'installation' || kind === 'advice') return ` You choose the appointment after you buy ${it}.`;
  return kind === 'subscription' || kind === 'support' ? ` You can cancel ${it} any time.` : '';
}

/** A sale's end: "until midnight today", "until 6:00 PM on Monday, March 9". Midnight belongs to the day before it. */
export function untilEnd({ endsOn, endsAt, today }: SaleEnd): string {
  if (endsAt !== '00:00') return `until ${clock(endsAt)} ${dayInWords(endsOn, today)}`;
  const lastDay = Temporal.PlainDate.from(endsOn).subtract({ days: 1 }).toString();
  return `until midnight ${dayInWords(lastDay, today)}`;
}

/** The same as a moment: "at midnight tonight", "tomorrow at midnight", "today at 6:00 PM". */
export function atEnd({ endsOn, endsAt, today }: SaleEnd): string {
  if (endsAt !== '00:00') return `${dayInWords(endsOn, today)} at ${clock(endsAt)}`;
  const lastDay = Temporal.PlainDate.from(endsOn).subtract({ days: 1 }).toString();
  return lastDay === today ? 'at midnight tonight' : `${dayInWords(lastDay, today)} at midnight`;
}
