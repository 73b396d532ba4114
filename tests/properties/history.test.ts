import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeFile } from '#adapters/s3/history/encode-file';
import { type HistoryRow, toPurchases, toRows } from '#adapters/s3/history/history-row';
import { openFile, readRows } from '#adapters/s3/history/parquet-file';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import { personNameKey, type Purchase } from '#business/history/index';
import { anObjectStore } from '../support/an-object-store.ts';

const name = fc.oneof(
  fc.constantFrom('John', 'José', 'Ana-Lee', "O'Neill", 'Smith', '李', 'Ørsted', '😀', '\uffe6x'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const line = fc.record({
  sku: fc.string(),
  name: fc.string(),
  category: fc.constantFrom('Home', 'Books'),
  quantity: fc.integer({ min: 1, max: 99 }),
  unitPriceMinor: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
});
const purchase: fc.Arbitrary<Purchase> = fc.record({
  purchaseId: fc.uuid(),
  customerId: fc.constantFrom('C-1', 'C-2', 'C-3'),
  firstName: name,
  lastName: name,
  orderNumber: fc.string(),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  currency: fc.constantFrom('USD', 'EUR'),
  purchasedAt: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});
const purchases = (maxLength: number) =>
  fc.uniqueArray(purchase, { selector: ({ purchaseId }) => purchaseId, minLength: 1, maxLength });

describe('the name that purchases are looked up by', () => {
  it('is the key of itself, whatever the name', () => {
    fc.assert(
      fc.property(name, name, (firstName, lastName) => {
        const key = personNameKey({ firstName, lastName });
        expect(personNameKey({ firstName: key, lastName: '' })).toBe(key);
      }),
    );
  });

  it('is the same in capitals, with more spaces, and split elsewhere', () => {
    fc.assert(
      fc.property(fc.constantFrom('José', 'Ana-Lee', "O'Neill", 'Strauß'), name, (firstName, lastName) => {
        const key = personNameKey({ firstName, lastName });
        expect(personNameKey({ firstName: `  ${firstName} ${lastName}`, lastName: '' })).toBe(key);
        expect(personNameKey({ firstName: firstName.toUpperCase(), lastName })).toBe(key);
      }),
    );
  });
});

describe('a file of purchases', () => {
  it('gives back for every name and customer what was written, in groups of any size', async () => {
    await fc.assert(
      fc.asyncProperty(purchases(25), fc.integer({ min: 1, max: 30 }), async (written, rowsInAGroup) => {
        const store = anObjectStore();
        await store.put('file', encodeFile(written.flatMap(toRows), rowsInAGroup), { isAbsent: true });

        for (const { customerId, ...one } of written) {
          const wanted = { nameKey: personNameKey(one), customerId };
          const file = (await openFile(store, 'file'))!;
          // As if it were large: nothing of the rows is read along with the footer.
          const { read: _, ...cold } = file;
          const rows = (await readRows(store, 'file', cold, wanted))!;
          expect(idsOf(rows)).toEqual(idsOf(written.filter((other) => isOf(other, wanted)).flatMap(toRows)));
          expect(toPurchases(rows)).toContainEqual({ customerId, ...one });
        }
      }),
      { numRuns: 40 },
    );
  });
});

const idsOf = (rows: readonly HistoryRow[]) =>
  rows.map(({ purchase_id: id, line: number }) => `${id} ${number}`).sort();
const isOf = (one: Purchase, wanted: { nameKey: string; customerId: string }) =>
  personNameKey(one) === wanted.nameKey && one.customerId === wanted.customerId;

type Step =
  | { readonly do: 'append'; readonly pick: number }
  | { readonly do: 'compact'; readonly fromRows: number }
  | { readonly do: 'erase'; readonly customerId: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), pick: fc.nat(11) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('compact' as const), fromRows: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('erase' as const), customerId: fc.constantFrom('C-1', 'C-2') }),
  },
);

describe('the history, whatever is appended, repeated, compacted and erased, two steps at a time', () => {
  it('has every purchase that was added and not erased, once', async () => {
    await fc.assert(
      fc.asyncProperty(purchases(12), fc.array(fc.tuple(step, step), { maxLength: 12 }), async (all, pairs) => {
        const store = anObjectStore();
        let ids = 0;
        const open = () =>
          createS3PurchaseLedger(store, { bucketName: 'shop', buckets: 2, newId: () => `${(ids += 1)}` });
        const ledgers = [open(), open()] as const;
        const expected = new Map<string, Purchase>();

        for (const pair of pairs) {
          const appends = pair.filter((one) => one.do === 'append');
          // An erasure beside an append of the same customer may end either way.
          const steps = pair.some((one) => one.do === 'erase') && appends.length > 0 ? appends : pair;
          await Promise.all(steps.map((one, index) => perform(ledgers[index % 2]!, one, all)));
          for (const one of steps) remember(expected, one, all);
        }

        const history = createS3PurchaseHistory(store, 2);
        for (const one of all) {
          const found = await history.findByCustomer(one, one.customerId);
          expect(found.filter(({ purchaseId }) => purchaseId === one.purchaseId)).toEqual(
            expected.has(one.purchaseId) ? [one] : [],
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

type Ledger = ReturnType<typeof createS3PurchaseLedger>;
const pickOf = (all: readonly Purchase[], pick: number) => all[pick % all.length]!;

async function perform(ledger: Ledger, one: Step, all: readonly Purchase[]): Promise<void> {
  if (one.do === 'append') await ledger.append(pickOf(all, one.pick));
  else if (one.do === 'compact') await ledger.compact(0, one.fromRows);
  else await ledger.rewriteWithout(one.customerId);
}

function remember(expected: Map<string, Purchase>, one: Step, all: readonly Purchase[]): void {
  if (one.do === 'append') expected.set(pickOf(all, one.pick).purchaseId, pickOf(all, one.pick));
  if (one.do !== 'erase') return;
  for (const [id, { customerId }] of expected) if (customerId === one.customerId) expected.delete(id);
}
