import type { ShopEvent } from '../events/index.ts';
import { STRATEGY_NAME } from './bandit/name.ts';

/** What is counted of whoever was shown a variant. */
export interface Metric {
  /** A share of customers, or an average amount in minor units. */
  readonly kind: 'proportion' | 'mean';
  /** Follows "how many" or "how much". */
  readonly inWords: string;
  /** What an event adds to it; undefined for one that has nothing to do with it. */
  readonly valueIn: (event: ShopEvent) => number | undefined;
}

/** A turn at or below this is one of an unhappy customer. */
const LOW_MOOD = -30;
const BAD_RATING = 2;

/** Every measure that an experiment may be judged by. */
export const METRICS = {
  bought: {
    kind: 'proportion',
    inWords: 'bought something',
    valueIn: (event) => (event.type === 'purchase-made' ? 1 : undefined),
  },
  revenue: {
    kind: 'mean',
    inWords: 'each spent',
    valueIn: (event) => (event.type === 'purchase-made' ? event.data.totalMinor : undefined),
  },
  'signed-up': {
    kind: 'proportion',
    inWords: 'signed up for news',
    valueIn: (event) => (event.type === 'lead-captured' ? 1 : undefined),
  },
  // A sale is worth more than an address.
  taken: {
    kind: 'proportion',
    inWords: 'took what was offered',
    valueIn: (event) => (event.type === 'purchase-made' ? 1 : event.type === 'lead-captured' ? 0.2 : undefined),
  },
  // Of the offers that were drawn, those whose moment came.
  made: {
    kind: 'proportion',
    inWords: 'were made their offer',
    valueIn: (event) =>
      event.type === 'experiment-exposed' && event.data.experiment === STRATEGY_NAME ? 1 : undefined,
  },
  unhappy: {
    kind: 'proportion',
    inWords: 'were unhappy',
    valueIn: (event) => (isUnhappy(event) ? 1 : undefined),
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

const isUnhappy = (event: ShopEvent): boolean =>
  (event.type === 'turn-taken' && event.data.mood <= LOW_MOOD) ||
  (event.type === 'conversation-rated' && event.data.rating <= BAD_RATING);
