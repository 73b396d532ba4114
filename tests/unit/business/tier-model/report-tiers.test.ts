import { expect, it } from '@jest/globals';
import type { Purchase } from '#business/history/index';
import { presentThresholds, reportTiers } from '#business/tier-model/index';
import { createTierReporter } from '#functions/tier-reporter/handler';
import { captureOutput } from '../../../support/captured-output.ts';
import { createInMemoryCases } from '../../../support/in-memory-cases.ts';

const NOW = Date.parse('2026-11-01T07:00:00.000Z') / 1000;
const bought = (customerId: string, daysAgo: number, unitPriceMinor: number): Purchase => ({
  ...{ purchaseId: `${customerId}-${daysAgo}`, customerId, firstName: 'Ada', lastName: 'Lake', orderNumber: '1' },
  lines: [{ sku: 'X', name: 'X', category: 'Electronics', quantity: 1, unitPriceMinor }],
  ...{ currency: 'USD', purchasedAt: new Date((NOW - daysAgo * 86_400) * 1000).toISOString() },
});
/** Who goes on as they have begun: four kinds, at these amounts. */
const kinds = (amounts: readonly number[]) =>
  Array.from({ length: 200 }, (_, index) => {
    const amount = Math.round((amounts[index % amounts.length] ?? 0) * (0.8 + (index % 50) / 125));
    const id = `C-${index}`;
    return [bought(id, 400, amount), bought(id, 150, amount / 10), bought(id, 40, amount / 10)];
  });

function open(customers: readonly (readonly Purchase[])[]) {
  const kept = new Map<string, string>();
  const cases = createInMemoryCases();
  // eslint-disable-next-line @typescript-eslint/require-await -- a history that is at hand already
  async function* everyCustomer() {
    yield* customers;
  }
  const ports = {
    ...{ everyCustomer, cases },
    documents: {
      put: (key: string, bytes: Uint8Array) => {
        if (kept.has(key)) return Promise.resolve('there-already' as const);
        kept.set(key, new TextDecoder().decode(bytes));
        return Promise.resolve('stored' as const);
      },
    },
    caseIdFor: (...parts: readonly string[]) => parts.join('/'),
  };
  return { ports, kept, listed: () => cases.listOpen(NOW, 10) };
}
const [silver] = presentThresholds();

it('leaves what it proposes as a file with its back-test, and one case for the team', async () => {
  // All below the present Silver: who is told apart by nothing now.
  const { ports, kept, listed } = open(kinds([silver / 50, silver / 20, silver / 8, silver / 3]));
  const report = await reportTiers(NOW, ports);
  await reportTiers(NOW, ports);

  expect(report).toEqual({ proposes: 'change', key: 'reports/tiers/2026-11.txt' });
  expect(kept.get(report.key)).toMatch(/As it is: tells 0\.0 %[^]*As it might be: tells \d\d\.\d %/);
  expect(kept.get(report.key)).toContain('nothing changes them but a person');
  expect(await listed()).toMatchObject([{ kind: 'tier-proposal', reason: 'tiers-proposed', state: 'open' }]);
});

it('leaves a file and no case where there is nothing to decide', async () => {
  const { ports, kept, listed } = open(kinds([10_00]).slice(0, 20));

  expect((await reportTiers(NOW, ports)).proposes).toBe('too-few');
  expect([...kept.values()].join()).toContain('too few');
  expect(await listed()).toEqual([]);
});

it('tells of what is proposed, and never of whom', async () => {
  const { ports } = open(kinds([silver / 50, silver / 20, silver / 8, silver / 3]));
  const { result, lines } = await captureOutput(createTierReporter(ports, () => NOW));

  expect(result.proposes).toBe('change');
  expect(lines.join()).not.toMatch(/C-1\b|Lake/);
});
