import type { ConsentEntry } from './entry.ts';
import type { Digest, LedgerHead } from './ports.ts';
import { hashOf } from './seal-entry.ts';

/**
 * Why a chain doesn't hold: an entry isn't what it was when it was written; one is missing before others; they stand in
 * another order; the last ones are missing; there are more than the head knows of.
 */
export type BreakReason = 'edited' | 'missing' | 'reordered' | 'cut-off' | 'not-in-head';

export type ChainVerdict =
  | { readonly kind: 'sound' }
  /** The first entry that is wrong, or the number that the first missing one had. */
  | { readonly kind: 'broken'; readonly sequence: number; readonly why: BreakReason };

interface Measures {
  readonly digest: Digest;
  /** The end as it is kept apart from the entries: without it nobody notices that the last ones are gone. */
  readonly head?: Pick<LedgerHead, 'sequence' | 'hash'>;
}

/** Whether a person's entries are the ones that were written, all of them and in their order; pure. */
export function verifyChain(entries: readonly ConsentEntry[], measures: Measures): ChainVerdict {
  for (const [index, entry] of entries.entries()) {
    const why = flawOf(entries, index, measures.digest);
    if (why === 'unlinked') return broken(blamed(entries, index, measures), 'edited');
    if (why) return broken(why === 'missing' ? index + 1 : entry.sequence, why);
  }
  return verifyEnd(entries, measures.head);
}

const broken = (sequence: number, why: BreakReason): ChainVerdict => ({ kind: 'broken', sequence, why });

function flawOf(entries: readonly ConsentEntry[], index: number, digest: Digest) {
  const entry = entries[index]!;
  if (entry.hash !== hashOf(entry, digest)) return 'edited';
  if (entry.sequence !== index + 1)
    return entries.some(({ sequence }) => sequence === index + 1) ? 'reordered' : 'missing';
  return entry.previousHash === (entries[index - 1]?.hash ?? '') ? undefined : 'unlinked';
}

/** Two that don't fit: the one whose hash nobody after it knows is the one that was written anew. */
function blamed(entries: readonly ConsentEntry[], index: number, { head }: Measures): number {
  const { sequence, hash } = entries[index]!;
  const known = entries[index + 1]?.previousHash ?? head?.hash ?? hash;
  return known === hash && index > 0 ? sequence - 1 : sequence;
}

function verifyEnd(entries: readonly ConsentEntry[], head: Measures['head']): ChainVerdict {
  if (!head) return { kind: 'sound' };
  if (head.sequence > entries.length) return broken(entries.length + 1, 'cut-off');
  if (head.sequence < entries.length) return broken(head.sequence + 1, 'not-in-head');
  return head.hash === (entries.at(-1)?.hash ?? '') ? { kind: 'sound' } : broken(entries.length, 'edited');
}
