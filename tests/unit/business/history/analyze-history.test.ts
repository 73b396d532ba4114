import { describe, expect, it } from '@jest/globals';
import { type AnalysisPorts, analyzeHistory, type Purchase } from '#business/history/index';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const AS_OF = '2026-03-10T00:00:00.000Z';
const line = (sku: string, category: string, unitPriceMinor: number) => ({
  ...{ sku, name: sku, category, quantity: 1, unitPriceMinor },
});

/** Of forty customers a dozen buy a tent and a lamp; the first one for more than all others. */
const CUSTOMERS: readonly Purchase[][] = Array.from({ length: 40 }, (_, index) => [
  aKeptPurchase({
    customerId: `C-${index}`,
    lines:
      index < 12
        ? [line('TENT', 'Sports', index === 0 ? 5_000_00 : 100), line('LAMP', 'Home', 100)]
        : [line('X', 'Books', 1)],
  }),
]);

// eslint-disable-next-line @typescript-eslint/require-await -- a history that is at hand already
async function* everyCustomer() {
  yield* CUSTOMERS;
}

function portsNoting(noted: [what: string, value: unknown][], failing?: string): AnalysisPorts {
  const save = (what: string) => (value: unknown) => {
    if (what === failing) return Promise.reject(new Error(what));
    noted.push([what, value]);
    return Promise.resolve();
  };
  return {
    everyCustomer,
    patterns: { save: save('patterns') },
    lifetimeValues: { save: save('values') },
    insights: { save: save('insights') },
  };
}

describe('an analysis', () => {
  it('leaves patterns to recommendations, values to prices, and the summary last', async () => {
    const noted: [string, unknown][] = [];

    const summary = await analyzeHistory(portsNoting(noted), AS_OF);

    expect(noted.map(([what]) => what)).toEqual(['patterns', 'values', 'insights']);
    expect(noted[0]?.[1]).toMatchObject({
      products: [{ a: 'LAMP', b: 'TENT', lift: 3.33 }],
      categories: [{ a: 'Home', b: 'Sports' }],
    });
    expect(noted[1]?.[1]).toMatchObject([{ customerId: 'C-0' }]);
    expect(noted[2]?.[1]).toBe(summary);
    expect(summary).toMatchObject({ customers: 40, purchases: 40 });
  });

  it.each(['patterns', 'values'])('that could not keep its %s leaves the summary of before', async (failing) => {
    const noted: [string, unknown][] = [];

    await expect(analyzeHistory(portsNoting(noted, failing), AS_OF)).rejects.toThrow(failing);

    expect(noted.map(([what]) => what)).not.toContain('insights');
  });
});
