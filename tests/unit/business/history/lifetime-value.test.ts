import { describe, expect, it } from '@jest/globals';
import {
  createLifetimeValues,
  createValueLearner,
  forecastValueMinor,
  LIFETIME_VALUE_POLICY,
  type ValueModel,
} from '#business/history/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const AS_OF = '2026-03-10T00:00:00.000Z';
const POLICY = { ...LIFETIME_VALUE_POLICY, keepFromMinor: 1000 };

/** One purchase, the day before, of this many cents. */
const spent = (unitPriceMinor: number, customerId = 'C-1', firstName = 'Ann') => [
  aKeptPurchase({
    customerId,
    firstName,
    lines: [{ sku: 'A', name: 'A', category: 'Home', quantity: 1, unitPriceMinor }],
  }),
];

/** Everybody buys so often within the horizon, for so much. */
const modelOf = (meanPurchases: number, meanValueMinor = 500): ValueModel => ({
  ...{ horizonDays: 90, cells: {}, meanPurchases, meanValueMinor },
});

const valuesOf = (model: ValueModel, ...customers: ReturnType<typeof spent>[]) => {
  const values = createLifetimeValues(AS_OF, POLICY);
  for (const customer of customers) values.add(customer);
  return values.values(model);
};

describe('a lifetime value', () => {
  it('is what was spent and what is expected', () => {
    const model = modelOf(0.5);
    const expected = forecastValueMinor(spent(1200), model, AS_OF);

    expect(expected).toBeGreaterThan(0);
    expect(valuesOf(model, spent(1200))).toEqual([{ customerId: 'C-1', lifetimeValueMinor: 1200 + expected }]);
  });

  it.each([
    [999, 0],
    [1000, 1],
    [1001, 1],
  ])('of %d cents is kept from 1000 on', (minor, count) => {
    expect(valuesOf(modelOf(0), spent(minor))).toHaveLength(count);
  });

  it.each([
    [499, []],
    [500, [{ customerId: 'C-1', lifetimeValueMinor: 1000 }]],
  ])('of somebody who spent %d cents at most doubles by great expectations', (minor, expected) => {
    expect(valuesOf(modelOf(50), spent(minor))).toEqual(expected);
  });

  it('is of the name under which a customer spent most', () => {
    const both = [spent(1500), spent(1200, 'C-1', 'Anne')];

    expect(valuesOf(modelOf(0), ...both)).toEqual([{ customerId: 'C-1', lifetimeValueMinor: 1500 }]);
    expect(valuesOf(modelOf(0), ...both.toReversed())).toEqual([{ customerId: 'C-1', lifetimeValueMinor: 1500 }]);
  });

  it('knows nothing of what comes after the analysis', () => {
    const values = createLifetimeValues('2026-03-09T10:00:00.000Z', POLICY);
    values.add(spent(5000));

    expect(values.values(createValueLearner(AS_OF).model())).toEqual([]);
  });

  it('is kept of everybody whom prices ask for', () => {
    expect(LIFETIME_VALUE_POLICY.keepFromMinor).toBeLessThanOrEqual(PRICING_POLICY.highValue.fromMinor);
  });
});
