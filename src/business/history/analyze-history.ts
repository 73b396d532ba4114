import { createHistoryAnalysis, type HistorySummary } from './patterns/history-summary.ts';
import { createLifetimeValues } from './patterns/lifetime-value.ts';
import type { HistoryInsights, LifetimeValues } from './ports.ts';
import type { Purchase } from './purchase.ts';

/** What an analysis reads, and where it leaves what it found. */
export interface AnalysisPorts {
  /** Everybody's purchases, a customer at a time, oldest first; never the whole history in memory. */
  readonly everyCustomer: () => AsyncIterable<readonly Purchase[]>;
  /** For recommendations. */
  readonly patterns: {
    save(patterns: Pick<HistorySummary, 'products' | 'categories' | 'seasons' | 'bestSellers'>): Promise<void>;
  };
  /** For prices. */
  readonly lifetimeValues: Pick<LifetimeValues, 'save'>;
  /** All of it that is about nobody. */
  readonly insights: Pick<HistoryInsights, 'save'>;
}

/**
 * Goes through the history once and keeps what it says where recommendations and prices read it.
 *
 * Whatever is kept replaces what was, so an analysis that failed half way is simply done again. The summary comes last:
 * it is there when everything is.
 *
 * @param asOfIso later purchases don't count
 */
export async function analyzeHistory(
  { everyCustomer, patterns, lifetimeValues, insights }: AnalysisPorts,
  asOfIso: string,
): Promise<HistorySummary> {
  const analysis = createHistoryAnalysis(asOfIso);
  const values = createLifetimeValues(asOfIso);
  for await (const purchases of everyCustomer()) {
    analysis.add(purchases);
    values.add(purchases);
  }

  const summary = analysis.summary();
  await patterns.save(summary);
  await lifetimeValues.save(values.values(summary.value), asOfIso);
  await insights.save(summary);
  return summary;
}
