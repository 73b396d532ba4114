import type { Purchase } from '../purchase.ts';
import { pausesOf } from './cadence.ts';
import { HORIZON_DAYS } from './customer-value.ts';
import { daysOf } from './days.ts';

/** Upper ends of the cells: how long the customer has been silent, in pauses of their own, and how long these are in days. */
const LATENESS_ENDS = [0.5, 1, 1.5, 2, 3] as const;
const PAUSE_ENDS = [30, 60, 120, 240] as const;

/** How many of everybody's pauses each customer begins with, and average customers each cell: few cases say little. */
const PRIOR_PAUSES = 1;
const PRIOR_CUSTOMERS = 20;

/** What customers who were as late as this one did within the horizon. */
interface Cell {
  readonly customers: number;
  readonly returned: number;
  /** Of those who returned: the waits until then together, in pauses of their own. */
  readonly waits: number;
}

/** All that a forecast needs beside the customer's own purchases; small, and about nobody. */
export interface ReturnModel {
  readonly horizonDays: number;
  readonly cells: readonly Cell[];
  /** Between two purchases of a customer. */
  readonly meanPauseDays: number;
}

export interface ReturnForecast {
  /** From 0 to 1: that the customer buys nothing within the horizon. */
  readonly churn: number;
  /** In how many days the next purchase is expected, should there be one within the horizon. */
  readonly nextInDays: number;
}

/**
 * Learns when customers come back, and whether.
 *
 * What matters is not how long somebody has been silent, but how long for them: ten weeks are nothing to who buys twice a
 * year, and a farewell to who came weekly. So customers are divided by their silence in pauses of their own (their mean
 * pause, pulled to everybody's while there are few) and by that pause, as they were one horizon before `asOf`. How many of a cell came back
 * since, and after how much of their pause, is what to expect of anybody in it.
 */
export function createReturnLearner(asOfIso: string, horizonDays = HORIZON_DAYS) {
  const asOf = daysOf(asOfIso);
  const pauses = { count: 0, days: 0 };
  const standings: Float64Array[] = [];
  return {
    /** @param purchases of one customer, oldest first */
    add(purchases: readonly Purchase[]): void {
      const past = purchases.filter(({ purchasedAt }) => daysOf(purchasedAt) < asOf);
      for (const days of pausesOf(past)) {
        pauses.count += 1;
        pauses.days += days;
      }
      const known = past.filter(({ purchasedAt }) => daysOf(purchasedAt) < asOf - horizonDays);
      const next = past[known.length];
      const last = known.at(-1);
      if (!last) return;
      const own = ownPausesOf(known);
      const silence = asOf - horizonDays - daysOf(last.purchasedAt);
      const wait = next ? daysOf(next.purchasedAt) - (asOf - horizonDays) : NaN;
      standings.push(Float64Array.of(own.count, own.days, silence, wait));
    },

    model(): ReturnModel {
      const meanPauseDays = pauses.count === 0 ? horizonDays : pauses.days / pauses.count;
      const cells = Array.from({ length: CELLS }, () => ({ customers: 0, returned: 0, waits: 0 }));
      for (const [count = 0, days = 0, silence = 0, wait = NaN] of standings) {
        const pause = usualPause({ count, days }, meanPauseDays);
        const cell = cells[cellAt(silence, pause)];
        if (!cell) continue;
        cell.customers += 1;
        if (Number.isNaN(wait)) continue;
        cell.returned += 1;
        cell.waits += wait / pause;
      }
      return { horizonDays, cells, meanPauseDays };
    },
  };
}

/** @param purchases of one customer, oldest first; none since the instant count, and undefined when there is none before it */
export function forecastReturn(
  purchases: readonly Purchase[],
  { horizonDays, cells, meanPauseDays }: ReturnModel,
  asOfIso: string,
): ReturnForecast | undefined {
  const asOf = daysOf(asOfIso);
  const past = purchases.filter(({ purchasedAt }) => daysOf(purchasedAt) < asOf);
  const last = past.at(-1);
  if (!last) return undefined;
  const pause = usualPause(ownPausesOf(past), meanPauseDays);
  const cell = cells[cellAt(asOf - daysOf(last.purchasedAt), pause)];
  const all = sumOf(cells);
  const { customers, returned, waits } = cell ?? { customers: 0, returned: 0, waits: 0 };
  const comesBack = (returned + PRIOR_CUSTOMERS * ratio(all.returned, all.customers)) / (customers + PRIOR_CUSTOMERS);
  const wait = (waits + PRIOR_CUSTOMERS * ratio(all.waits, all.returned)) / (returned + PRIOR_CUSTOMERS);
  return { churn: 1 - comesBack, nextInDays: Math.min(horizonDays, Math.round(wait * pause)) };
}

interface Pauses {
  readonly count: number;
  readonly days: number;
}

const ownPausesOf = (purchases: readonly Purchase[]): Pauses => {
  const pauses = pausesOf(purchases);
  return { count: pauses.length, days: pauses.reduce((sum, days) => sum + days, 0) };
};

/** At least a day, so that nobody is infinitely late. */
const usualPause = ({ count, days }: Pauses, meanPauseDays: number): number =>
  Math.max(1, (days + PRIOR_PAUSES * meanPauseDays) / (count + PRIOR_PAUSES));

const indexIn = (ends: readonly number[], value: number): number => ends.filter((end) => value > end).length;
const cellAt = (silence: number, pause: number): number =>
  indexIn(LATENESS_ENDS, silence / pause) * (PAUSE_ENDS.length + 1) + indexIn(PAUSE_ENDS, pause);
const CELLS = (LATENESS_ENDS.length + 1) * (PAUSE_ENDS.length + 1);

const sumOf = (cells: readonly Cell[]): Cell =>
  cells.reduce(
    (sum, { customers, returned, waits }) => ({
      customers: sum.customers + customers,
      returned: sum.returned + returned,
      waits: sum.waits + waits,
    }),
    { customers: 0, returned: 0, waits: 0 },
  );

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
