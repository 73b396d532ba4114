import canonicalize from 'canonicalize';
import type { ConsentEntry } from './entry.ts';
import type { Digest, LedgerHead } from './ports.ts';

type Unsealed = Omit<ConsentEntry, 'sequence' | 'previousHash' | 'hash'>;

/** The hash that an entry has to carry: of all its other members, in the one order that RFC 8785 gives them. */
export function hashOf(entry: Omit<ConsentEntry, 'hash'> & { readonly hash?: string }, digest: Digest): string {
  const { hash: _, ...rest } = entry;
  return digest(canonicalize(rest) ?? '');
}

/** The entry as the next one after a head: numbered, and linked to the one before. */
export function sealEntry(entry: Unsealed, head: Pick<LedgerHead, 'sequence' | 'hash'>, digest: Digest): ConsentEntry {
  const linked = { ...entry, sequence: head.sequence + 1, previousHash: head.hash };
  return { ...linked, hash: hashOf(linked, digest) };
}
