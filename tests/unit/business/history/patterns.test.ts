import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  basketsOf,
  cadenceOf,
  createHistoryAnalysis,
  createPairCounter,
  createValueLearner,
  forecastValueMinor,
  type HistorySummary,
  HORIZON_DAYS,
  type Purchase,
  rfmOf,
  scoreRfm,
  segmentOf,
  totalMinor,
} from '#business/history/index';
import { readDemoWares } from '../../../../local/seed/history/demo-wares.ts';
import { assortmentOf, makePurchases } from '../../../../local/seed/history/make-purchases.ts';
import { PLANTED_PAIRS, PLANTED_SEASONS } from '../../../../local/seed/history/planted.ts';
import { createRandom } from '../../../../local/seed/history/random.ts';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const FROM = Date.parse('2023-01-01T00:00:00Z');
const UNTIL = Date.parse('2026-01-01T00:00:00Z');
const MS_A_DAY = 86_400_000;
const CUSTOMERS = 3000;
const daysBefore = (days: number) => new Date(UNTIL - days * MS_A_DAY).toISOString();

let customers: readonly Purchase[][];
beforeAll(async () => {
  const assortment = assortmentOf(await readDemoWares());
  customers = Array.from({ length: CUSTOMERS }, (_, index) => {
    const buyer = { customerId: `C-${index}`, firstName: 'Ann', lastName: `Lee${index}` };
    return makePurchases(createRandom(index * 7919 + 3), buyer, assortment, { from: FROM, until: UNTIL });
  });
});

const at = (...days: number[]) =>
  days.map((day, index) =>
    aKeptPurchase({ purchaseId: `P-${index}`, purchasedAt: new Date(FROM + day * MS_A_DAY).toISOString() }),
  );

describe('what is bought together', () => {
  it('is a purchase and those within thirty days of it', () => {
    const sizes = basketsOf(at(0, 30, 30.1, 60, 100)).map(({ length }) => length);

    expect(sizes).toEqual([2, 2, 1]);
  });

  it('correlates from the fewest baskets on that count, by how much more often than chance', () => {
    const counter = createPairCounter();
    for (let basket = 0; basket < 100; basket++)
      counter.add(basket < 10 ? ['a', 'b', 'b'] : basket < 20 ? ['a'] : ['c']);
    const policy = { fewestTogether: 10, leastLift: 1.5, most: 5 };

    expect(counter.correlations(policy)).toEqual([{ a: 'a', b: 'b', together: 10, lift: 5 }]);
    expect(counter.correlations({ ...policy, fewestTogether: 11 })).toEqual([]);
    expect(counter.correlations({ ...policy, leastLift: 5.1 })).toEqual([]);
  });
});

describe('more pairs than can be counted at a time', () => {
  it('lose the rarest, and none that is bought together often', () => {
    const counter = createPairCounter(50);
    for (let basket = 0; basket < 2000; basket++)
      counter.add(basket % 20 === 0 ? ['phone', 'case'] : [`one ${basket}`, `other ${basket}`]);

    const [first, ...others] = counter.correlations({ fewestTogether: 12, leastLift: 1.5, most: 5 });

    expect(first).toMatchObject({ a: 'case', b: 'phone' });
    expect(first!.together).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });
});

describe('the analysis of a made-up shop', () => {
  let summary: HistorySummary;
  beforeAll(() => {
    const analysis = createHistoryAnalysis(new Date(UNTIL).toISOString());
    for (const customer of customers) analysis.add(customer);
    summary = analysis.summary();
  });

  it('finds the pairs that were planted, before all others', () => {
    const strongest = summary.products.slice(0, PLANTED_PAIRS.length).map(({ a, b }) => [a, b].sort().join(' + '));

    expect(strongest.sort()).toEqual(PLANTED_PAIRS.map(({ after, buys }) => [after, buys].sort().join(' + ')).sort());
  });

  it.each(Object.keys(PLANTED_SEASONS))('finds when %s sells', (category) => {
    const planted = PLANTED_SEASONS[category]!;
    const found = summary.seasons[category]!;
    const best = (months: readonly number[]) => months.indexOf(Math.max(...months));

    expect(Math.abs(best(found) - best(planted))).toBeLessThanOrEqual(1);
    expect(correlation(planted, found)).toBeGreaterThan(0.8);
  });

  it('is small, and about nobody', () => {
    const text = JSON.stringify(summary);

    expect(text.length).toBeLessThan(40_000);
    expect(text).not.toMatch(/C-\d|Lee\d/);
  });
});

describe('the forecast of what customers spend', () => {
  it('is nearer than their last period again, and than everybody’s mean, on a period that it has not seen', () => {
    const cut = daysBefore(HORIZON_DAYS);
    const learner = createValueLearner(cut);
    for (const customer of customers) learner.add(customer);
    const model = learner.model();
    const known = customers.filter(([first]) => first && first.purchasedAt < cut);
    const spentIn = (customer: readonly Purchase[], from: string, until: string) =>
      customer
        .filter(({ purchasedAt }) => purchasedAt >= from && purchasedAt < until)
        .reduce((sum, purchase) => sum + totalMinor(purchase), 0);

    const actual = known.map((customer) => spentIn(customer, cut, new Date(UNTIL).toISOString()));
    const before = known.map((customer) => spentIn(customer, daysBefore(2 * HORIZON_DAYS), cut));
    const forecast = known.map((customer) => forecastValueMinor(customer, model, cut));
    const mean = before.reduce((sum, value) => sum + value, 0) / before.length;

    const error = rootMeanSquare(forecast, actual);
    // It is some 0.79 and 0.86 of theirs, by what the shop sells; without frequency 0.87 and 0.92.
    expect(error).toBeLessThan(rootMeanSquare(before, actual) * 0.82);
    expect(error).toBeLessThan(
      rootMeanSquare(
        before.map(() => mean),
        actual,
      ) * 0.88,
    );
  });

  it('sees nothing of what comes after', () => {
    const learner = createValueLearner(daysBefore(400));
    for (const customer of customers.slice(0, 200)) learner.add(customer);
    const model = learner.model();
    const bought = at(10, 40, 70);

    const [all, past] = [bought, bought.slice(0, 2)].map((purchases) =>
      forecastValueMinor(purchases, model, new Date(FROM + 60 * MS_A_DAY).toISOString()),
    );

    expect(all).toBe(past);
    expect(forecastValueMinor([], model, daysBefore(0))).toBe(0);
  });
});

describe('a customer’s standing', () => {
  const asOf = new Date(FROM + 100 * MS_A_DAY).toISOString();

  it('is when last, how often and for how much', () => {
    expect(rfmOf(at(0, 40, 90), asOf)).toEqual({ recencyDays: 10, frequency: 3, monetaryMinor: 18_000 });
    expect(rfmOf(at(100), asOf)).toBeUndefined();
  });

  it.each([
    [{ recencyDays: 5, frequency: 20, monetaryMinor: 900 }, 'champion'],
    [{ recencyDays: 5, frequency: 1, monetaryMinor: 5 }, 'new'],
    [{ recencyDays: 45, frequency: 20, monetaryMinor: 5 }, 'at-risk'],
    [{ recencyDays: 45, frequency: 1, monetaryMinor: 5 }, 'lost'],
    [{ recencyDays: 25, frequency: 20, monetaryMinor: 5 }, 'loyal'],
    [{ recencyDays: 25, frequency: 1, monetaryMinor: 5 }, 'regular'],
  ] as const)('of %j is %s', (rfm, segment) => {
    const fifths = { recencyDays: [10, 20, 30, 40], frequency: [2, 4, 6, 8], monetaryMinor: [10, 20, 30, 40] };

    expect(segmentOf(scoreRfm(rfm, fifths))).toBe(segment);
  });

  it('has a cadence from three purchases on', () => {
    expect(cadenceOf(at(0, 30, 70), asOf)).toEqual({ medianDays: 40, daysSinceLast: 30 });
    expect(cadenceOf(at(0, 30), asOf)).toBeUndefined();
  });
});

function rootMeanSquare(forecast: readonly number[], actual: readonly number[]): number {
  const squares = actual.map((value, index) => (value - forecast[index]!) ** 2);
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const together = mean(a.map((value, index) => (value - meanA) * (b[index]! - meanB)));
  const spread = (values: readonly number[], around: number) =>
    Math.sqrt(mean(values.map((value) => (value - around) ** 2)));
  return together / (spread(a, meanA) * spread(b, meanB));
}
