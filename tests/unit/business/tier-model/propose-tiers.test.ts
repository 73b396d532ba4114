import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Purchase } from '#business/history/index';
import { explainedShare, fitThresholds, observe, proposeTiers } from '#business/tier-model/index';
import { createRandom } from '../../../../local/seed/history/random.ts';

const NOW = '2026-11-01T00:00:00.000Z';
const DAY = 86_400_000;
const bought = (customerId: string, daysAgo: number, unitPriceMinor: number): Purchase => ({
  ...{ purchaseId: `${customerId}-${daysAgo}`, customerId, firstName: 'A', lastName: 'B', orderNumber: '1' },
  lines: [{ sku: 'X', name: 'X', category: 'Electronics', quantity: 1, unitPriceMinor }],
  ...{ currency: 'USD', purchasedAt: new Date(Date.parse(NOW) - daysAgo * DAY).toISOString() },
});

/** Four kinds of customers, who go on as they have begun: from $200, from $800 and from $3,000 on they spend more. */
function fourKinds(count: number): readonly (readonly Purchase[])[] {
  const random = createRandom(17);
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 4;
    const base = [50_00, 300_00, 1_200_00, 5_000_00][kind] ?? 0;
    const spent = Math.round(base * (0.9 + random() * 0.2));
    const later = Math.round(([5_00, 40_00, 200_00, 900_00][kind] ?? 0) * (0.5 + random()));
    const id = `C-${index}`;
    return [bought(id, 400, spent), bought(id, 150, later), bought(id, 40, later)];
  });
}

describe('a proposal', () => {
  it('finds the kinds of customers that there are, and tells them apart on days that it was not made from', () => {
    const proposal = proposeTiers(fourKinds(400), [2_000_00, 3_000_00, 9_000_00], NOW);

    if (proposal.kind !== 'change') throw new Error(proposal.kind);
    const [silver, gold, platinum] = proposal.proposed.thresholds;
    // A threshold may lie anywhere between two kinds.
    expect([silver > 55_00 && silver <= 330_00, gold > 330_00 && gold <= 1_320_00, platinum > 1_320_00]).toEqual([
      true,
      true,
      true,
    ]);
    expect(proposal.proposed.explained).toBeGreaterThan(0.9);
    expect(proposal.proposed.explained).toBeGreaterThan(proposal.present.explained);
    expect(proposal.proposed.tiers.reduce((sum, { customers }) => sum + customers, 0)).toBe(400);
  });

  it('is to keep what tells as much', () => {
    expect(proposeTiers(fourKinds(400), [200_00, 800_00, 3_000_00], NOW).kind).toBe('keep');
  });

  it('is none from too few customers', () => {
    expect(proposeTiers(fourKinds(99), [1, 2, 3], NOW)).toEqual({ kind: 'too-few', customers: 99 });
  });
});

it('looks at nothing that was not known by its day', () => {
  const [customer] = observe([[bought('a', 100, 10_00), bought('a', 90, 20_00), bought('a', 1, 40_00)]], iso(90), 89);

  expect(customer).toEqual({ spentMinor: 10_00, laterMinor: 20_00 });
  expect(observe([[bought('a', 5, 10_00)]], iso(90), 90)).toEqual([]);
});
const iso = (daysAgo: number): string => new Date(Date.parse(NOW) - daysAgo * DAY).toISOString();

it('explains between nothing and everything, and ascends, whatever customers are like', () => {
  const customer = fc.record({ spentMinor: fc.integer({ min: 1, max: 10_000_00 }), laterMinor: fc.nat(1_000_00) });
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 60 }), (customers) => {
      const fitted = fitThresholds(customers);
      if (!fitted) return;
      const share = explainedShare(fitted, customers);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
      expect(fitted.toSorted((a, b) => a - b)).toEqual(fitted);
    }),
    { numRuns: 100 },
  );
});
