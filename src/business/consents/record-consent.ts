import type { ConsentSaid } from './consent-said.ts';
import type { ConsentEntry, ReceiptId } from './entry.ts';
import { nextEntry } from './next-entry.ts';
import type { ConsentPorts } from './ports.ts';
import { receiptIdOf } from './receipt.ts';
import type { ConsentStanding } from './standing.ts';

export type ConsentRecorded =
  | {
      readonly kind: 'recorded' | 'repeated';
      readonly entry: ConsentEntry;
      readonly receiptId: ReceiptId;
      readonly standing: ConsentStanding;
    }
  /** It says nothing new, or is older than the no that stands; the standing has the receipt of what stands. */
  | { readonly kind: 'unchanged'; readonly standing: ConsentStanding }
  /** Mail is granted by confirming, on a page, what was requested before. */
  | { readonly kind: 'not-requested'; readonly standing: ConsentStanding }
  /** Nobody has this id, or not any more. */
  | { readonly kind: 'unknown-person' };

/**
 * Records what somebody said of one purpose, once for each cause. What is repeated answers as it did the first time,
 * with the standing of today.
 *
 * @throws ConsentInvalidError for a sale that names nobody, recipients of anything else, or a request for what needs none
 */
export async function recordConsent(
  said: ConsentSaid,
  nowEpochSeconds: number,
  { ledger, digest }: ConsentPorts,
): Promise<ConsentRecorded> {
  const judge = nextEntry(said, nowEpochSeconds, digest);
  const appended = await ledger.append(said, (head) => {
    const next = judge(head);
    return next.kind === 'entry' ? next.entry : undefined;
  });
  if (appended.kind === 'unknown-person') return appended;
  const { standing } = appended.head;
  if (appended.kind === 'declined')
    return { kind: judge(appended.head).kind === 'not-requested' ? 'not-requested' : 'unchanged', standing };
  const { kind, entry } = appended;
  return { kind: kind === 'appended' ? 'recorded' : 'repeated', entry, receiptId: receiptIdOf(entry), standing };
}
