import { allocate } from '../money.ts';
import type { BoughtInChat } from './bought.ts';
import { type Cell, cellKey, type Counts, type Measures, sumOf } from './counts.ts';
import type { DayOf } from './day-of.ts';
import { type Journey, type Touch, touchesBefore } from './journey.ts';

/**
 * What a customer's purchases come to, on the days they were made, and to which conversations they are put down: all of
 * it to the first of the last 30 days, all to the last, or in equal parts to each, which sum to it to the cent.
 */
export function countsOfJourney(journey: Journey, dayOf: DayOf): Counts {
  const purchases = Object.values(journey.purchases).map((bought) => countsOfPurchase(journey, bought, dayOf));
  const touches = Object.values(journey.touches).map((touch) =>
    inCells(touch, dayOf(touch.atIso), touch.tier, { 'customers-talked': 1 }),
  );
  return sumOf([...purchases, ...touches]);
}

function countsOfPurchase(journey: Journey, bought: BoughtInChat, dayOf: DayOf): Counts {
  const touches = touchesBefore(journey, bought);
  const tier = bought.tier ?? touches.at(-1)?.tier;
  const day = dayOf(bought.atIso);
  const amount = bought.totalMinor;
  const made = { purchases: 1, 'revenue-minor': amount };
  const [first, last] = [touches[0], touches.at(-1)];
  if (!first || !last)
    return inCells({ channel: 'none', variants: {} }, day, tier, { ...made, 'unattributed-minor': amount });

  const shares = allocate(
    amount,
    touches.map(() => 1),
  );
  return sumOf([
    inCells(first, day, tier, { 'attributed-first-minor': amount }),
    inCells(last, day, tier, { ...made, 'attributed-last-minor': amount, 'attributed-purchases': 1 }),
    ...touches.map((touch, index) => inCells(touch, day, tier, { 'attributed-linear-minor': shares[index] ?? 0 })),
  ]);
}

/** The same numbers in the cell of tier and channel, and in that of each variant. */
function inCells(
  { channel, variants }: Pick<Touch, 'channel' | 'variants'>,
  day: string,
  tier: string | undefined,
  measures: Measures,
): Counts {
  const all: Cell = { day, by: 'all', of: `${tier ?? 'unknown'}/${channel}` };
  const others = Object.entries(variants).map(([name, variant]): Cell => ({
    day,
    by: 'variant',
    of: `${name}=${variant}`,
  }));
  return new Map([all, ...others].map((cell) => [cellKey(cell), measures]));
}
