import type { Purchase } from '../purchase.ts';

/** For January to December: how many times the category's usual part of what the shop sells. 1 is a month like others. */
export type Season = readonly number[];

const MONTHS = 12;

/**
 * Counts what is sold by category and month.
 *
 * A month is told against the shop's whole sales of that month, so that neither growth nor years that are there in part
 * look like a season.
 */
export function createSeasonCounter() {
  const units = new Map<string, number[]>();
  const all = Array<number>(MONTHS).fill(0);
  return {
    add({ purchasedAt, lines }: Purchase): void {
      const month = Number(purchasedAt.slice(5, 7)) - 1;
      for (const { category, quantity } of lines) {
        const months = units.get(category) ?? Array<number>(MONTHS).fill(0);
        units.set(category, months);
        months[month] = (months[month] ?? 0) + quantity;
        all[month] = (all[month] ?? 0) + quantity;
      }
    },
    seasons: (): Readonly<Record<string, Season>> =>
      Object.fromEntries([...units].map(([category, months]) => [category, seasonOf(months, all)])),
  };
}

function seasonOf(months: readonly number[], all: readonly number[]): Season {
  const usual = sum(months) / sum(all);
  return months.map((units, month) => {
    const sold = all[month] ?? 0;
    return sold === 0 ? 1 : Math.round((units / sold / usual) * 100) / 100;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
