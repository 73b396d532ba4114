import type { PlainDate } from '../dates.ts';
import type { Page, PageAsked } from '../page.ts';
import type { ConsentEntry, ReceiptId } from './entry.ts';

/** An entry as it stands in a list, by pseudonym. */
export type ConsentSummary = Pick<
  ConsentEntry,
  'pseudonym' | 'sequence' | 'act' | 'purpose' | 'channel' | 'occurredAtIso'
> & { readonly receiptId: ReceiptId };

/** What was agreed to and taken back, of everybody. May be stale by a moment. */
export interface ConsentLog {
  /**
   * The day's entries, the last one on top.
   *
   * @param day of UTC
   * @returns undefined for a place that this list never told
   */
  listOfDay(day: PlainDate, asked: PageAsked): Promise<Page<ConsentSummary> | undefined>;
}
