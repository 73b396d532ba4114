import type { ConsentEntry, ReceiptId } from './entry.ts';
import { foldStanding } from './fold.ts';
import type { Digest, LedgerHead } from './ports.ts';
import { CONSENT_PURPOSES, type ConsentPurpose } from './purpose.ts';
import { receiptIdOf } from './receipt.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

/** All that is kept of one ledger. */
export interface KeptLedger {
  /** In the order of their keys. */
  readonly entries: readonly ConsentEntry[];
  readonly head: LedgerHead;
  /** The receipts that lead to entries of it, by the entry's number. */
  readonly receipts: ReadonlyMap<number, ReceiptId>;
}

export type LedgerFinding =
  | Extract<ChainVerdict, { readonly kind: 'broken' }>
  /** The entry has another hash than when its receipt was given out: it was written anew, with all that follows. */
  | { readonly kind: 'receipt-differs'; readonly sequence: number }
  /** What is read at a glance isn't what the entries say. */
  | { readonly kind: 'standing-differs'; readonly purpose: ConsentPurpose };

/** What is wrong with a ledger: the first broken entry, or where what leads to the entries differs from them; pure. */
export function inspectLedger({ entries, head, receipts }: KeptLedger, digest: Digest): readonly LedgerFinding[] {
  const verdict = verifyChain(entries, { digest, head });
  if (verdict.kind === 'broken') return [verdict];
  const rewritten = entries.find((entry) => receipts.get(entry.sequence) !== receiptIdOf(entry));
  if (rewritten) return [{ kind: 'receipt-differs', sequence: rewritten.sequence }];
  const folded = foldStanding(entries);
  return CONSENT_PURPOSES.filter((purpose) => !isAlike(folded[purpose], head.standing[purpose])).map((purpose) => ({
    kind: 'standing-differs',
    purpose,
  }));
}

type Standing = LedgerHead['standing'][ConsentPurpose];

const isAlike = (one: Standing, other: Standing): boolean =>
  one.state === other.state &&
  one.receiptId === other.receiptId &&
  one.sinceIso === other.sinceIso &&
  one.recipients.join('\n') === other.recipients.join('\n');
