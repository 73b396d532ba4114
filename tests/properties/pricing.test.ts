import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { allocate, percentOf } from '#business/money';
import {
  createPricer,
  type PriceContext,
  type PricedCustomer,
  type PricedItem,
  PRICING_POLICY,
  type Quote,
  type PromotionInForce,
  type RewardInForce,
  RELATIONS,
} from '#business/pricing/index';
import { circumstancesOf } from '#business/pricing/circumstances';
import { priceUnit } from '#business/pricing/price-unit';
import { STEPS } from '#business/pricing/rules/index';

const CATEGORIES = ['Electronics', 'Home'];
const SKUS = ['A', 'B', 'C', 'D', 'E'];
const cents = fc.oneof(fc.nat(200), fc.nat(200_000), fc.nat(90_000_00));

const item: fc.Arbitrary<PricedItem> = fc.record(
  {
    sku: fc.constantFrom(...SKUS),
    category: fc.constantFrom(...CATEGORIES),
    relation: fc.constantFrom(...RELATIONS),
    currency: fc.constant('USD'),
    priceMinor: cents,
    costMinor: cents,
    lowestPrice30DaysMinor: cents,
    stockedSince: fc.constantFrom('2024-01-01', '2025-08-01', '2025-11-01', '2026-03-01'),
    quantity: fc.integer({ min: 1, max: 5 }),
  },
  {
    requiredKeys: [
      'sku',
      'category',
      'relation',
      'currency',
      'priceMinor',
      'costMinor',
      'lowestPrice30DaysMinor',
      'quantity',
    ],
  },
);
const items = fc.uniqueArray(item, { selector: ({ sku }) => sku, minLength: 1, maxLength: 5 });
const customer: fc.Arbitrary<PricedCustomer> = fc.record({
  isVerified: fc.boolean(),
  tier: fc.constantFrom(...CUSTOMER_TIERS),
  lifetimeValueMinor: fc.nat(5_000_00),
  consentsToPersonalPrices: fc.boolean(),
  address: fc.record({ country: fc.constant('US'), region: fc.constantFrom('NY', 'OH') }),
});
const promotion: fc.Arbitrary<PromotionInForce> = fc.record({
  code: fc.string({ minLength: 1, maxLength: 3 }),
  off: fc.integer({ min: 1, max: 9_000 }),
  skus: fc.subarray(SKUS),
  categories: fc.subarray(CATEGORIES),
  isMembersOnly: fc.boolean(),
});
const REWARDS: readonly RewardInForce[] = [
  { code: 'ten-off', gives: { kind: 'money-off', amountMinor: 1000 } },
  { code: 'free-delivery', gives: { kind: 'free-delivery' } },
];
const bundle = fc.subarray(SKUS, { minLength: 2 });
const context: fc.Arbitrary<PriceContext> = fc
  .record({
    today: fc.constant('2026-03-09'),
    promotions: fc.array(promotion, { maxLength: 4 }),
    bundles: fc.array(bundle, { maxLength: 2 }),
    openProblem: fc.boolean(),
    budgetMinor: cents,
    addedToOrder: fc.boolean(),
    delivery: fc.constantFrom('standard', 'expedited'),
    rewards: fc.subarray([...REWARDS]),
    welcomeCode: fc.option(fc.constant({ code: 'WELCOME-1', off: 1_000 })),
  })
  .map(({ welcomeCode, ...rest }) => ({ ...rest, ...(welcomeCode && { welcomeCode }) }));

const quoteOf = (who: PricedCustomer | undefined, when: PriceContext, what: readonly PricedItem[]) =>
  createPricer(who, when).quote(what);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('every quote', () => {
  test('adds up to the cent: reasons to prices, prices to lines, lines and delivery to the total', () => {
    fc.assert(
      fc.property(customer, context, items, (who, when, what) => {
        const { lines, delivery, totalMinor } = quoteOf(who, when, what);

        for (const line of lines) {
          const offs = sum(line.reasons.map(({ amountMinor }) => amountMinor));
          expect(line.listPriceMinor + offs).toBe(line.unitPriceMinor);
          expect(line.unitPriceMinor * line.quantity).toBe(line.totalMinor);
          expect(Number.isSafeInteger(line.unitPriceMinor)).toBe(true);
        }
        expect(sum(delivery.reasons.map(({ amountMinor }) => amountMinor))).toBe(delivery.totalMinor);
        expect(sum(lines.map((line) => line.totalMinor)) + delivery.totalMinor).toBe(totalMinor);
        expect(delivery.totalMinor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('holds every unit once', () => {
    fc.assert(
      fc.property(customer, context, items, (who, when, what) => {
        const { lines } = quoteOf(who, when, what);

        for (const { sku, quantity } of what)
          expect(sum(lines.filter((line) => line.sku === sku).map((line) => line.quantity))).toBe(quantity);
      }),
    );
  });

  test('stays above cost and margin, below the list price, and within the cap on all discounts', () => {
    fc.assert(
      fc.property(customer, context, items, (who, when, what) => {
        for (const line of quoteOf(who, when, what).lines) {
          const { priceMinor = 0, costMinor = 0 } = what.find(({ sku }) => sku === line.sku) ?? {};

          expect(line.unitPriceMinor).toBeLessThanOrEqual(priceMinor);
          expect(line.unitPriceMinor * 10).toBeGreaterThanOrEqual(Math.min(priceMinor * 10, costMinor * 11));
          expect(line.unitPriceMinor).toBeGreaterThanOrEqual(
            priceMinor - percentOf(priceMinor, PRICING_POLICY.mostOff),
          );
          expect(line.reasons.every(({ amountMinor }) => amountMinor <= 0)).toBe(true);
        }
      }),
    );
  });

  test('claims reductions from nothing above the lowest price of 30 days', () => {
    fc.assert(
      fc.property(customer, context, items, (who, when, what) => {
        for (const { sku, reference, unitPriceMinor } of quoteOf(who, when, what).lines) {
          const lowest = what.find((candidate) => candidate.sku === sku)?.lowestPrice30DaysMinor ?? 0;

          expect(reference?.minor ?? 0).toBeLessThanOrEqual(lowest);
          expect(reference ? reference.minor - reference.savesMinor : unitPriceMinor).toBe(unitPriceMinor);
          expect(reference?.savesMinor ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });
});

/** What a customer gives in all: the total, and what they use up of rewards and of a welcome code. */
const givenFor = ({ totalMinor, lines, rewards = [] }: Quote): number =>
  totalMinor + codeIn(lines) + (rewards.includes('ten-off') ? 1000 : 0) + (rewards.includes('free-delivery') ? 599 : 0);

const codeIn = (lines: Quote['lines']): number =>
  sum(
    lines.flatMap(({ quantity, reasons }) =>
      reasons.flatMap(({ code, amountMinor }) => (code === 'welcome-code' ? [-amountMinor * quantity] : [])),
    ),
  );

test('a welcome code takes its whole share off a unit or none, is used only then, and never raises a price', () => {
  fc.assert(
    fc.property(customer, context, items, (who, { welcomeCode: _, ...when }, what) => {
      const without = quoteOf(who, when, what);
      const quote = quoteOf(who, { ...when, welcomeCode: { code: 'WELCOME-1', off: 1_000 } }, what);

      const used = quote.lines.flatMap(({ reasons, listPriceMinor }) =>
        reasons.flatMap((one) =>
          one.code === 'welcome-code' ? [[-one.amountMinor, percentOf(listPriceMinor, 1_000)]] : [],
        ),
      );
      for (const [amount, whole] of used) expect(amount).toBe(whole);
      expect(quote.welcomeCode !== undefined).toBe(used.length > 0);
      expect(quote.totalMinor - without.totalMinor).toBeLessThanOrEqual(rewardKept(without, quote));
    }),
  );
});

/** What of the reward that is taken off the one is left to the customer by the other. */
const rewardKept = (one: Quote, other: Quote): number =>
  one.rewards?.includes('ten-off') && !other.rewards?.includes('ten-off') ? 1000 : 0;

test('a reward takes off all that it is worth, or is kept', () => {
  fc.assert(
    fc.property(customer, context, items, (who, when, what) => {
      const without = quoteOf(who, { ...when, rewards: [] }, what);
      const quote = quoteOf(who, when, what);
      const isBudgetFit = [without, quote].some(({ basis }) => basis.includes('budget-fit'));

      if (isBudgetFit) expect(quote.totalMinor).toBeLessThanOrEqual(without.totalMinor);
      else expect(givenFor(quote)).toBe(givenFor(without));
    }),
  );
});

describe('one more discount never raises what the customer gives', () => {
  type Change = (who: PricedCustomer, when: PriceContext, extra: PromotionInForce) => [PricedCustomer, PriceContext];
  test.each<[string, Change]>([
    ['a sale', (who, when, extra) => [who, { ...when, promotions: [...when.promotions, extra] }]],
    ['a bundle', (who, when) => [who, { ...when, bundles: [...(when.bundles ?? []), SKUS.slice(0, 3)] }]],
    ['goodwill', (who, when) => [who, { ...when, openProblem: true }]],
    ['what was bought so far', (who, when) => [{ ...who, lifetimeValueMinor: 9_000_00 }, when]],
    ['consent', (who, when) => [{ ...who, consentsToPersonalPrices: true }, when]],
    ['the best tier', (who, when) => [{ ...who, tier: 'Platinum' }, when]],
    ['a verified profile', (who, when) => [{ ...who, isVerified: true }, when]],
    ['travelling with an order', (who, when) => [who, { ...when, addedToOrder: true }]],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(customer, context, items, promotion, (who, when, what, extra) => {
        const [whoThen, whenThen] = change(who, when, extra);

        const before = quoteOf(who, when, what);
        expect(givenFor(quoteOf(whoThen, whenThen, what))).toBeLessThanOrEqual(givenFor(before));
      }),
    );
  });
});

describe('the order makes no difference', () => {
  test('of rules and of steps', () => {
    const alone = fc.tuple(item, fc.nat(9_000_00), fc.shuffledSubarray([...STEPS], full(STEPS)));
    fc.assert(
      fc.property(customer, context, alone, (who, when, [one, savesMinor, steps]) => {
        const circumstances = circumstancesOf(who, when, PRICING_POLICY);
        const facts = { circumstances, item: one, bundle: { skus: ['A', 'B'], savesMinor } };
        const turned = steps.map((rules) => rules.toReversed());

        const price = priceUnit(facts, true).unitPriceMinor;
        expect(priceUnit(facts, true, turned).unitPriceMinor).toBe(price);
      }),
    );
  });

  test('of items and of promotions', () => {
    const shuffled = items.chain((what) => fc.tuple(fc.constant(what), fc.shuffledSubarray(what, full(what))));
    fc.assert(
      fc.property(customer, context, shuffled, (who, when, [what, other]) => {
        const plain = { ...when, bundles: [] };
        const turned = { ...plain, promotions: when.promotions.toReversed() };
        const byPrice = (lines: readonly { sku: string; unitPriceMinor: number }[]) =>
          new Map(lines.map(({ sku, unitPriceMinor }) => [sku, unitPriceMinor]));

        const [one, two] = [quoteOf(who, plain, what), quoteOf(who, turned, other)];
        expect(two.totalMinor).toBe(one.totalMinor);
        for (const [sku, price] of byPrice(one.lines)) expect(byPrice(two.lines).get(sku)).toBe(price);
      }),
    );
  });
});

const full = (list: readonly unknown[]) => ({ minLength: list.length, maxLength: list.length });

test('nobody gains by claiming: who is not verified pays what a stranger pays', () => {
  fc.assert(
    fc.property(customer, context, items, (who, when, what) => {
      expect(quoteOf({ ...who, isVerified: false }, when, what)).toEqual(quoteOf(undefined, when, what));
    }),
  );
});

test('a sum that is shared out loses nothing, and nobody gets more than a unit beyond their part', () => {
  fc.assert(
    fc.property(fc.nat(1e10), fc.array(fc.nat(1e9), { minLength: 1 }), (amount, weights) => {
      const shares = allocate(amount, weights);
      const whole = sum(weights);

      expect(sum(shares)).toBe(amount);
      for (const [index, share] of shares.entries()) {
        const exact = whole === 0 ? amount / weights.length : (amount * (weights[index] ?? 0)) / whole;
        expect(Math.abs(share - exact)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
