import { describe, expect, it } from '@jest/globals';
import { type ConsentEntry, hashOf, recordConsent, verifyChain } from '#business/consents/index';
import { aConsent, ADA } from '../../../support/a-consent.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';

const NOW = 1_773_050_400;
const { ledger, digest, headOf } = createInMemoryConsents();
for (const [index, act] of (['granted', 'withdrawn', 'granted', 'withdrawn', 'granted'] as const).entries())
  await recordConsent(aConsent({ act }), NOW + index, { ledger, digest });
const entries = await ledger.list(ADA.pseudonym);
const head = headOf(ADA.pseudonym);

const edit = (entry: ConsentEntry): ConsentEntry => ({ ...entry, act: 'granted', channel: 'page' });
/** What somebody would do who knows how the hashes are made. */
const rehash = (entry: ConsentEntry): ConsentEntry => ({ ...entry, hash: hashOf(entry, digest) });
const at = (sequence: number, change: (entry: ConsentEntry) => ConsentEntry) =>
  entries.map((entry) => (entry.sequence === sequence ? change(entry) : entry));
const verdict = (chain: readonly ConsentEntry[]) => verifyChain(chain, { digest, head });

describe('a chain of consents', () => {
  it('is sound as it was written', () => {
    expect(verdict(entries)).toEqual({ kind: 'sound' });
  });

  it('is sound while it is empty', () => {
    expect(verifyChain([], { digest, head: { sequence: 0, hash: '' } })).toEqual({ kind: 'sound' });
  });

  it.each([1, 2, 3, 4, 5])('names entry %i when it was edited', (sequence) => {
    expect(verdict(at(sequence, edit))).toEqual({ kind: 'broken', sequence, why: 'edited' });
  });

  it.each([1, 2, 3, 4, 5])('names entry %i when it was edited and hashed anew', (sequence) => {
    const chain = at(sequence, (entry) => rehash(edit(entry)));

    expect(verdict(chain)).toEqual({ kind: 'broken', sequence, why: 'edited' });
  });

  it.each([1, 2, 3, 4])('names entry %i when it is missing', (sequence) => {
    const chain = entries.filter((entry) => entry.sequence !== sequence);

    expect(verdict(chain)).toEqual({ kind: 'broken', sequence, why: 'missing' });
  });

  it('names the first that stands in the place of another', () => {
    const chain = [entries[0]!, entries[2]!, entries[1]!, ...entries.slice(3)];

    expect(verdict(chain)).toEqual({ kind: 'broken', sequence: 3, why: 'reordered' });
  });

  it('names the first that was cut off at the end', () => {
    expect(verdict(entries.slice(0, 3))).toEqual({ kind: 'broken', sequence: 4, why: 'cut-off' });
    expect(verdict([])).toEqual({ kind: 'broken', sequence: 1, why: 'cut-off' });
  });

  it('names an entry that the head knows nothing of', () => {
    const shorter = { sequence: 4, hash: entries[3]!.hash };

    expect(verifyChain(entries, { digest, head: shorter })).toEqual({
      kind: 'broken',
      sequence: 5,
      why: 'not-in-head',
    });
  });
});
