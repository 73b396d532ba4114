import type { PlainDate } from '../dates.ts';
import type { Measures } from './counts.ts';

/** What is paid for, as a turn's `usage` names it. */
export const USAGES = [
  'lex-text-request',
  'lex-voice-request',
  'lambda-request',
  'lambda-gb-second',
  'dynamodb-read-unit',
  'dynamodb-write-unit',
  'dynamodb-call',
  'log-gb',
  'ses-message',
  'sms-part',
] as const;
export type Usage = (typeof USAGES)[number];

export interface PriceList {
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** Where and when it was read. */
  readonly source: string;
  /** Of a million of each, in millionths of a US dollar: $0.00075 a request are 750,000,000. No free tier is taken off. */
  readonly microUsdPerMillion: Readonly<Record<Usage, number>>;
}

/** Newest last. A day is counted by the list that held on it, so an older one stays. */
export const PRICE_LISTS: readonly PriceList[] = [
  {
    from: '2024-11-01',
    source: 'AWS list prices for us-east-1, arm64, on demand; Lex as of the shop’s budget. Read 2026-11-23.',
    microUsdPerMillion: {
      'lex-text-request': 750_000_000,
      'lex-voice-request': 4_000_000_000,
      'lambda-request': 200_000,
      'lambda-gb-second': 13_333_400,
      'dynamodb-read-unit': 125_000,
      'dynamodb-write-unit': 625_000,
      // It is paid by its units.
      'dynamodb-call': 0,
      'log-gb': 500_000_000_000,
      'ses-message': 100_000_000,
      'sms-part': 8_000_000_000,
    },
  },
];

/** The prices that hold on a day; those of the first list on days before it. */
export const pricesOn = (day: PlainDate, lists: readonly PriceList[] = PRICE_LISTS): PriceList | undefined =>
  lists.findLast(({ from }) => from <= day) ?? lists[0];

/** What was used on a day, by name, in millionths of a US dollar and parts of them; what has no price costs nothing. */
export function costOfUsage(usage: Readonly<Record<string, number>>, day: PlainDate): number {
  const prices: Readonly<Record<string, number>> = pricesOn(day)?.microUsdPerMillion ?? {};
  return Object.entries(usage).reduce((sum, [name, amount]) => sum + amount * ((prices[name] ?? 0) / 1_000_000), 0);
}

/** What usage cost on a day, in whole millionths of a US dollar; what has no price is told apart by `unpricedUsages`. */
export const costMicroUsd = (measures: Measures, day: PlainDate, of: UsageMeasure = 'usage-milli'): number =>
  Math.round(costOfUsage(Object.fromEntries(usagesIn(measures, of).map(([name, milli]) => [name, milli / 1000])), day));

/** Names of what was used and has no price: the figures of costs lack it. */
export const unpricedUsages = (measures: Measures): readonly string[] =>
  [...usagesIn(measures, 'usage-milli'), ...usagesIn(measures, 'shop-usage-milli')].flatMap(([name]) =>
    USAGES.some((known) => known === name) ? [] : [name],
  );

/** By which measures usage is counted: of conversations, and of what belongs to none. */
type UsageMeasure = 'usage-milli' | 'shop-usage-milli';

const usagesIn = (measures: Measures, of: UsageMeasure): readonly (readonly [string, number])[] =>
  Object.entries(measures).flatMap(([name, value]) =>
    name.startsWith(`${of}/`) ? [[name.slice(of.length + 1), value] as const] : [],
  );
