import type { HistorySummary } from './patterns/history-summary.ts';
import type { KeptLifetimeValue, LifetimeValue } from './patterns/lifetime-value.ts';
import type { PersonName, Purchase } from './purchase.ts';
import type { NameTaste } from './taste-of-name.ts';

/** What was bought, looked up. May be stale by seconds: purchases arrive from a queue. */
export interface PurchaseHistory {
  /**
   * What people of a name buy, for use in silence while nobody is verified: never who, when, or which thing, and nothing
   * at all where few share the name.
   */
  findByName(name: PersonName): Promise<NameTaste>;

  /**
   * A verified customer's purchases, oldest first; none when the customer bought under another name.
   *
   * @param name of the verified profile, not what somebody says
   */
  findByCustomer(name: PersonName, customerId: string): Promise<readonly Purchase[]>;
}

/** Where purchases are added, and taken away from. */
export interface PurchaseLedger {
  /** Adds a purchase, once, however often and late it comes again. */
  append(purchase: Purchase): Promise<'added' | 'known'>;

  /**
   * Merges small files into large ones and removes what is no longer read.
   *
   * @param fromRows merges small files of so many rows and more; the adapter's own choice when absent
   */
  compact(
    nowEpochSeconds: number,
    fromRows?: number,
  ): Promise<{ readonly compacted: number; readonly removed: number }>;

  /** Removes all purchases of a customer, under whatever name; doing it again is harmless. @returns how many lines */
  rewriteWithout(customerId: string): Promise<number>;

  /**
   * Takes the customer and the name off all purchases of a customer, under whatever name; what was bought, for how much
   * and when stays. Doing it again is harmless.
   *
   * @param standIn what they have as customer then
   * @returns how many lines
   */
  rewriteAsNobodys(customerId: string, standIn: string): Promise<number>;

  /** Removes what was bought before an instant, ISO 8601. @returns how many lines */
  removeBefore(iso: string): Promise<number>;

  /** All purchases of a customer, under whatever name; goes through the whole history. */
  listOf(customerId: string): Promise<readonly Purchase[]>;
}

/** What the whole history says, kept for recommendations and prices. */
export interface HistoryInsights {
  /** The latest summary; undefined before the first. */
  find(): Promise<HistorySummary | undefined>;
  save(summary: HistorySummary): Promise<void>;
}

/** What customers who bought much are worth, by their ids. */
export interface LifetimeValues {
  /** As of the last analysis that found it; undefined for who has bought too little to be kept. May be stale. */
  find(customerId: string): Promise<KeptLifetimeValue | undefined>;

  /** Keeps each value in the place of the customer's former one; others stay as they are. */
  save(values: readonly LifetimeValue[], asOfIso: string): Promise<void>;
}
