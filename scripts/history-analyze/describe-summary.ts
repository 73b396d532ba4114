import type { HistorySummary } from '#business/history/index';

const MOST_PAIRS = 10;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A summary in lines for a terminal. */
export function describeSummary({
  customers,
  purchases,
  products,
  seasons,
  medianPauseDays,
}: HistorySummary): string[] {
  const pairs = products
    .slice(0, MOST_PAIRS)
    .map(
      ({ a, b, together, lift }) => `  ${a} with ${b}: ${lift} times more often than by chance, in ${together} baskets`,
    );
  const best = Object.entries(seasons).map(([category, season]) => {
    const top = Math.max(...season);
    return `  ${category}: best in ${MONTHS[season.indexOf(top)]} (${top} times the usual part)`;
  });
  return [
    `${purchases.toLocaleString('en-US')} purchases of ${customers.toLocaleString('en-US')} customers, half of them back within ${medianPauseDays} days.`,
    'Bought together:',
    ...(pairs.length > 0 ? pairs : ['  nothing often enough']),
    'Seasons:',
    ...best,
  ];
}
