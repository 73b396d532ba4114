import { createHash } from 'node:crypto';
import {
  applyEntry,
  type ConsentEntry,
  type ConsentLedger,
  type LedgerHead,
  NO_CONSENTS,
  receiptIdOf,
  type Unsubscribes,
} from '#business/consents/index';

const EMPTY: LedgerHead = { sequence: 0, hash: '', standing: NO_CONSENTS };

/** Consents in this process' memory; everybody who is named is known. */
export function createInMemoryConsents() {
  const ledgers = new Map<string, { readonly head: LedgerHead; readonly entries: readonly ConsentEntry[] }>();
  const unsubscribed = new Set<string>();
  const of = (pseudonym: string) => ledgers.get(pseudonym) ?? { head: EMPTY, entries: [] };

  const ledger: ConsentLedger = {
    standingOf: (pseudonym) => Promise.resolve(of(pseudonym).head.standing),
    list: (pseudonym) => Promise.resolve(of(pseudonym).entries),
    findReceipt: (receiptId) =>
      Promise.resolve(
        [...ledgers.values()].flatMap(({ entries }) => entries).find((entry) => receiptIdOf(entry) === receiptId),
      ),
    append({ person: { pseudonym }, purpose, cause }, next) {
      const { head, entries } = of(pseudonym);
      const repeated = entries.find((entry) => entry.purpose === purpose && entry.cause === cause);
      if (repeated) return Promise.resolve({ kind: 'repeated', entry: repeated, head });
      const entry = next(head);
      if (!entry) return Promise.resolve({ kind: 'declined', head });
      const { sequence, hash } = entry;
      const after = { sequence, hash, standing: applyEntry(head.standing, entry) };
      ledgers.set(pseudonym, { head: after, entries: [...entries, entry] });
      return Promise.resolve({ kind: 'appended', entry, head: after });
    },
  };
  const unsubscribes: Unsubscribes = {
    add: ({ personId }) => Promise.resolve(void unsubscribed.add(personId)),
    remove: ({ personId }) => Promise.resolve(void unsubscribed.delete(personId)),
    readmitByPhone: () => Promise.resolve(),
  };
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  return { ledger, unsubscribes, digest, headOf: (pseudonym: string) => of(pseudonym).head, unsubscribed };
}
