import { describe, expect, test } from '@jest/globals';
import type { OrderLine } from '#business/orders/index';
import {
  paidFor,
  type Return,
  type ReturnFacts,
  type ReturnWish,
  RETURN_POLICY,
  termsOf,
  thingsIn,
} from '#business/returns/index';
import { aProduct } from '../../../support/a-product.ts';
import { aReturn } from '../../../support/a-return.ts';
import { anOrder } from '../../../support/an-order.ts';

const line = (overrides: Partial<OrderLine>): OrderLine => ({
  ...{ sku: 'PAD', name: 'Charging Pad', category: 'Electronics', quantity: 1, unitPriceMinor: 5000 },
  ...overrides,
});
const LAMPS = line({ sku: 'LAMP', name: 'Lamp', category: 'Home', quantity: 3, unitPriceMinor: 1000 });

const facts = (lines: readonly OrderLine[], overrides: Partial<ReturnFacts> = {}): ReturnFacts => ({
  order: anOrder({ status: 'delivered', deliveredOn: '2026-03-01', lines, paymentId: 'payment-1' }),
  returns: [],
  tier: 'Bronze',
  products: [],
  today: '2026-03-09',
  ...overrides,
});
const wish = (overrides: Partial<ReturnWish> = {}): ReturnWish => ({
  chosen: [{ sku: 'PAD', quantity: 1 }],
  reason: 'Changed Mind',
  resolution: 'Refund',
  ...overrides,
});

function allowed(wanted: ReturnWish, given: ReturnFacts) {
  const judged = termsOf(wanted, given);
  if (judged.kind !== 'allowed') throw new Error(`It was ${judged.kind}.`);
  return judged.terms;
}

describe('the money', () => {
  test('is what was paid, less the fee for a changed mind', () => {
    const terms = allowed(wish(), facts([line({})]));

    expect(terms).toMatchObject({ refundMinor: 4301, feeMinor: 699, sendBackBy: '2026-03-23', isPaidAtOnce: false });
    expect(terms.shares).toEqual([{ paymentId: 'payment-1', amountMinor: 4301 }]);
  });

  test('goes back to store credit as far as that paid it, less the fee, and to the card for the rest', () => {
    const bought = facts([line({ quantity: 2, unitPriceMinor: 2500, creditMinor: 2000 })]);
    const both = [{ sku: 'PAD', quantity: 2 }];

    expect(allowed(wish({ chosen: both, reason: 'Defective' }), bought).shares).toEqual([
      { paymentId: 'payment-1', amountMinor: 3000 },
      { amountMinor: 2000, isCredit: true },
    ]);
    expect(allowed(wish(), bought).shares).toEqual([
      { paymentId: 'payment-1', amountMinor: 1500 },
      { amountMinor: 301, isCredit: true },
    ]);
  });

  test.each([
    ['Changed Mind', 699],
    ['Better Price Found', 699],
    ['Wrong Size', 0],
    ['Defective', 0],
    ['Not as Described', 0],
    ['Damaged in Shipping', 0],
  ] as const)('has a fee for %s of %d', (reason, feeMinor) => {
    expect(allowed(wish({ reason }), facts([line({})])).feeMinor).toBe(feeMinor);
  });

  test.each([
    ['Bronze', 699],
    ['Silver', 699],
    ['Gold', 0],
    ['Platinum', 0],
  ] as const)('has a fee for %s of %d', (tier, feeMinor) => {
    expect(allowed(wish(), facts([line({})], { tier })).feeMinor).toBe(feeMinor);
  });

  test('has no fee for store credit or an exchange', () => {
    expect(allowed(wish({ resolution: 'Store Credit' }), facts([line({})]))).toMatchObject({
      refundMinor: 5000,
      shares: [],
    });
    expect(allowed(wish({ resolution: 'Exchange' }), facts([line({})]))).toMatchObject({ refundMinor: 0, feeMinor: 0 });
  });

  test('has the dearest fee of all things once, and never more than they cost', () => {
    const chosen = [
      { sku: 'PAD', quantity: 1 },
      { sku: 'LAMP', quantity: 2 },
    ];

    expect(allowed(wish({ chosen }), facts([line({}), LAMPS]))).toMatchObject({ refundMinor: 6301, feeMinor: 699 });
    expect(allowed(wish(), facts([line({ unitPriceMinor: 500 })]))).toMatchObject({ refundMinor: 0, feeMinor: 500 });
  });

  test('takes discounts off, and leaves delivery where it is', () => {
    const lines = [
      line({}),
      LAMPS,
      line({ sku: 'WELCOME', category: 'Discounts', unitPriceMinor: -801 }),
      line({ sku: 'DELIVERY', category: 'Services', unitPriceMinor: 599 }),
    ];
    const things = thingsIn({ lines });

    expect(things.map(({ sku, units }) => [sku, units.map(({ paidMinor }) => paidMinor)])).toEqual([
      ['PAD', [4499]],
      ['LAMP', [900, 900, 900]],
    ]);
    expect(paidFor({ lines })).toBe(5000 + 3000 - 801 + 599);
  });

  test('goes back to the payments that the units were bought with', () => {
    const lines = [line({}), line({ unitPriceMinor: 4000, paymentId: 'payment-2' })];
    const chosen = [{ sku: 'PAD', quantity: 2 }];

    expect(allowed(wish({ chosen, reason: 'Defective' }), facts(lines)).shares).toEqual([
      { paymentId: 'payment-1', amountMinor: 5000 },
      { paymentId: 'payment-2', amountMinor: 4000 },
    ]);
  });

  test.each([
    [RETURN_POLICY.atOnce.upToMinor - 1, true],
    [RETURN_POLICY.atOnce.upToMinor, true],
    [RETURN_POLICY.atOnce.upToMinor + 1, false],
  ])('of %d goes back at once: %s', (unitPriceMinor, isPaidAtOnce) => {
    expect(allowed(wish({ reason: 'Defective' }), facts([line({ unitPriceMinor })])).isPaidAtOnce).toBe(isPaidAtOnce);
  });

  test('goes back at once to Platinum customers', () => {
    expect(allowed(wish(), facts([line({})], { tier: 'Platinum' })).isPaidAtOnce).toBe(true);
    expect(allowed(wish({ resolution: 'Exchange' }), facts([line({})], { tier: 'Platinum' })).isPaidAtOnce).toBe(false);
  });
});

describe('what is left', () => {
  const gone = (overrides: Partial<Return>): Return =>
    aReturn({
      state: 'approved',
      lines: [{ sku: 'LAMP', name: 'Lamp', category: 'Home', units: [0], paidMinor: 1000 }],
      ...overrides,
    });
  const two = wish({ chosen: [{ sku: 'LAMP', quantity: 2 }] });

  test('is taken from the lowest unit on', () => {
    const returns = [gone({})];

    expect(allowed(two, facts([LAMPS], { returns })).lines[0]?.units).toEqual([1, 2]);
    expect(termsOf(wish({ chosen: [{ sku: 'LAMP', quantity: 3 }] }), facts([LAMPS], { returns }))).toMatchObject({
      refusal: { code: 'too-many', asked: 3, bought: 3, left: 2 },
    });
  });

  test.each(['cancelled', 'rejected', 'requested'] as const)('is not less by a return that is %s', (state) => {
    expect(allowed(two, facts([LAMPS], { returns: [gone({ state })] })).lines[0]?.units).toEqual([0, 1]);
  });

  test('counts the same thing that is named twice', () => {
    const chosen = [
      { sku: 'LAMP', quantity: 2 },
      { sku: 'LAMP', quantity: 2 },
    ];

    expect(termsOf(wish({ chosen }), facts([LAMPS]))).toMatchObject({ refusal: { code: 'too-many', asked: 4 } });
  });

  test('is nothing of what another order holds', () => {
    expect(termsOf(wish({ chosen: [{ sku: 'TENT', quantity: 1 }] }), facts([LAMPS]))).toEqual({
      kind: 'refused',
      refusal: { code: 'not-in-order', sku: 'TENT' },
    });
  });
});

describe('an exchange', () => {
  const better = aProduct({ sku: 'PAD-2', name: 'Fast Pad' });
  const exchange = (unitPriceMinor: number, overrides: Partial<ReturnWish> = {}) =>
    wish({ resolution: 'Exchange', upgrade: { sku: 'PAD-2', unitPriceMinor }, ...overrides });

  test('is for the same things', () => {
    expect(allowed(wish({ resolution: 'Exchange' }), facts([line({})])).replacement).toEqual({
      lines: [{ sku: 'PAD', name: 'Charging Pad', quantity: 1 }],
      differenceMinor: 0,
    });
  });

  test('for the better model costs the difference to what was paid', () => {
    expect(allowed(exchange(6500), facts([line({})], { products: [better] })).replacement).toEqual({
      lines: [{ sku: 'PAD-2', name: 'Fast Pad', quantity: 1 }],
      differenceMinor: 1500,
    });
  });

  test.each([
    ['costs less', exchange(4999), [better]],
    ['isn’t sold', exchange(6500), []],
    [
      'is for several things',
      exchange(6500, {
        chosen: [
          { sku: 'PAD', quantity: 1 },
          { sku: 'LAMP', quantity: 1 },
        ],
      }),
      [better],
    ],
  ] as const)('for a better model that %s isn’t one', (_, wanted, products) => {
    expect(termsOf(wanted, facts([line({}), LAMPS], { products }))).toEqual({ kind: 'no-such-exchange' });
  });
});

describe('another size in exchange', () => {
  const variant = { shelf: 'TEE', label: 'Medium', others: ['TEE-L', 'TEE-XL'] };
  const products = [
    aProduct({ sku: 'TEE', priceMinor: 2200, variant }),
    aProduct({ sku: 'TEE-L', name: 'Tee, Large', priceMinor: 2000 }),
    aProduct({ sku: 'TEE-XL', name: 'Tee, X-Large', priceMinor: 2400 }),
  ];
  const tees = [line({ sku: 'TEE', name: 'Tee', category: 'Clothing', quantity: 3, unitPriceMinor: 1500 })];
  const inSize = (sku: string, quantity: number) =>
    allowed(
      wish({ chosen: [{ sku: 'TEE', quantity }], resolution: 'Exchange', upgrade: { sku, unitPriceMinor: 9900 } }),
      facts(tees, { products }),
    );

  test.each([
    ['TEE-L', 1, 0],
    ['TEE-XL', 1, 200],
    ['TEE-XL', 3, 600],
  ])('as %s, %i of them, costs %i more, whatever was saved before', (sku, quantity, differenceMinor) => {
    const { replacement, refundMinor } = inSize(sku, quantity);

    expect(replacement).toMatchObject({ lines: [{ sku, quantity }], differenceMinor });
    expect(refundMinor).toBe(0);
  });
});
