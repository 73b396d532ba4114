import { type Purchase, totalMinor } from '../purchase.ts';
import { daysOf } from './days.ts';

/** What a customer is expected to spend within the next so many days is learnt from, and told for, this long. */
export const HORIZON_DAYS = 90;

/** Upper ends of the cells: days since the last purchase, and purchases of the last year. */
const RECENCY_ENDS = [30, 60, 120, 240] as const;
const FREQUENCY_ENDS = [1, 2, 4, 8] as const;
const DAYS_A_YEAR = 365;

/** How many average customers each cell, and average purchases each customer, begins with: few cases say little. */
const PRIOR_CUSTOMERS = 20;
const PRIOR_PURCHASES = 3;

/** What customers like one did within the horizon. */
interface Cell {
  readonly customers: number;
  readonly purchases: number;
}

/** All that a forecast needs beside the customer's own purchases; small, and about nobody. */
export interface ValueModel {
  readonly horizonDays: number;
  /** By `<recency>/<frequency>`, each from 0. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Within the horizon, of a customer. */
  readonly meanPurchases: number;
  /** Of a purchase, minor units. */
  readonly meanValueMinor: number;
}

/**
 * Learns what customers spend next from what they last did.
 *
 * Customers are divided by when they last bought and how often within a year, as they were one horizon before `asOf`.
 * How often those of a cell bought since is what to expect of anybody in it; what one of their purchases is worth is
 * the customer's own average, pulled to everybody's while there are few. It is the counting form of what buy-till-you-die
 * models say by a formula: whoever bought often and stopped is gone, whoever buys seldom is only slow.
 */
export function createValueLearner(asOfIso: string, horizonDays = HORIZON_DAYS) {
  const asOf = daysOf(asOfIso);
  const cells = new Map<string, { customers: number; purchases: number }>();
  const all = { customers: 0, purchases: 0, everPurchases: 0, everMinor: 0 };
  return {
    /** @param purchases of one customer */
    add(purchases: readonly Purchase[]): void {
      const past = purchases.filter(({ purchasedAt }) => daysOf(purchasedAt) < asOf);
      all.everPurchases += past.length;
      all.everMinor += past.reduce((sum, purchase) => sum + totalMinor(purchase), 0);
      const name = cellOf(past, asOf - horizonDays);
      if (name === undefined) return;
      const cell = cells.get(name) ?? { customers: 0, purchases: 0 };
      cells.set(name, cell);
      const since = past.filter(({ purchasedAt }) => daysOf(purchasedAt) >= asOf - horizonDays).length;
      cell.customers += 1;
      cell.purchases += since;
      all.customers += 1;
      all.purchases += since;
    },

    model: (): ValueModel => ({
      horizonDays,
      cells: Object.fromEntries(cells),
      meanPurchases: ratio(all.purchases, all.customers),
      meanValueMinor: Math.round(ratio(all.everMinor, all.everPurchases)),
    }),
  };
}

/** What a forecast takes of a customer's purchases. */
export interface ValueStanding {
  /** Whose doings are to be expected of this customer. */
  readonly cell: string;
  readonly purchases: number;
  /** All of them together, minor units. */
  readonly spentMinor: number;
}

/** @param purchases of one customer; none since the instant count, and undefined when there is none before it */
export function standingOf(purchases: readonly Purchase[], asOfIso: string): ValueStanding | undefined {
  const asOf = daysOf(asOfIso);
  const past = purchases.filter(({ purchasedAt }) => daysOf(purchasedAt) < asOf);
  const cell = cellOf(past, asOf);
  if (cell === undefined) return undefined;
  const spentMinor = past.reduce((sum, purchase) => sum + totalMinor(purchase), 0);
  return { cell, purchases: past.length, spentMinor };
}

/** What a customer of this standing will spend within the horizon, minor units. */
export function forecastOf({ cell, purchases, spentMinor }: ValueStanding, model: ValueModel): number {
  const { customers, purchases: bought } = model.cells[cell] ?? { customers: 0, purchases: 0 };
  const expected = (bought + PRIOR_CUSTOMERS * model.meanPurchases) / (customers + PRIOR_CUSTOMERS);
  const value = (spentMinor + PRIOR_PURCHASES * model.meanValueMinor) / (purchases + PRIOR_PURCHASES);
  return Math.round(expected * value);
}

/**
 * What a customer will spend within the horizon after an instant, minor units.
 *
 * @param purchases of one customer; none since the instant count
 * @returns 0 for somebody who has never bought: nothing is known then
 */
export function forecastValueMinor(purchases: readonly Purchase[], model: ValueModel, asOfIso: string): number {
  const standing = standingOf(purchases, asOfIso);
  return standing ? forecastOf(standing, model) : 0;
}

/** Where a customer stood at an instant; undefined before the first purchase. */
function cellOf(purchases: readonly Purchase[], atDays: number): string | undefined {
  const days = purchases.map(({ purchasedAt }) => daysOf(purchasedAt)).filter((day) => day < atDays);
  if (days.length === 0) return undefined;
  const recency = atDays - Math.max(...days);
  const frequency = days.filter((day) => day >= atDays - DAYS_A_YEAR).length;
  return `${indexIn(RECENCY_ENDS, recency)}/${indexIn(FREQUENCY_ENDS, frequency)}`;
}

const indexIn = (ends: readonly number[], value: number): number => ends.filter((end) => value > end).length;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
