import { describe, expect, it } from '@jest/globals';
import { type NotTaken, takeTillPrices, type TillPrice } from '#business/catalog/index';
import { aProduct } from '../../../support/a-product.ts';
import { createInMemoryProducts } from '../../../support/in-memory-products.ts';

const TODAY = '2026-03-09';
const PAD = aProduct({ sku: 'PAD', priceMinor: 6000, costMinor: 2500, currency: 'USD' });
const at = (priceMinor: number, overrides: Partial<TillPrice> = {}): TillPrice => ({
  ...{ sku: 'PAD', priceMinor, currency: 'USD' },
  ...overrides,
});

async function take(...prices: TillPrice[]) {
  const products = createInMemoryProducts(PAD, aProduct({ sku: 'CASE', priceMinor: 2000, costMinor: 800 }));
  const taken = await takeTillPrices(TODAY, { products, priceList: { prices: () => Promise.resolve(prices) } });
  return { taken, pad: await products.findBySku('PAD') };
}

describe('prices that were changed at the till', () => {
  it('reach the catalogue, which remembers the old one for 30 days', async () => {
    const { taken, pad } = await take(at(7000));

    expect(taken).toEqual({ changed: ['PAD'], notTaken: [] });
    expect(pad).toMatchObject({
      priceMinor: 7000,
      lowestPrice30DaysMinor: 6000,
      earlierPrices: [{ priceMinor: 6000, until: TODAY }],
    });
  });

  it('are told once: the same price is no change', async () => {
    expect((await take(at(6000))).taken).toEqual({ changed: [], notTaken: [] });
  });

  it('may be as low as the cost', async () => {
    expect((await take(at(2500))).pad).toMatchObject({ priceMinor: 2500 });
  });

  it.each<[string, NotTaken, TillPrice[]]>([
    ['of nothing that the shop has', 'no-such-product', [at(6000, { sku: 'GHOST' })]],
    ['of zero', 'no-price', [at(0)]],
    ['below zero', 'no-price', [at(-100)]],
    ['that is no number', 'no-price', [at(Number.NaN)]],
    ['in another currency', 'other-currency', [at(7000, { currency: 'EUR' })]],
    ['in another currency, though the figure is ours', 'other-currency', [at(6000, { currency: 'EUR' })]],
    ['below the cost', 'below-cost', [at(2499)]],
    ['beside another price of the same', 'ambiguous', [at(7000), at(7100)]],
  ])('are left and told: one %s', async (_case, why, prices) => {
    const { taken, pad } = await take(...prices);

    expect(taken).toEqual({ changed: [], notTaken: [{ sku: prices[0]!.sku, why }] });
    expect(pad).toEqual(PAD);
  });

  it('keep no other back when one is wrong', async () => {
    const { taken } = await take(at(0), at(2200, { sku: 'CASE' }));

    expect(taken).toEqual({ changed: ['CASE'], notTaken: [{ sku: 'PAD', why: 'no-price' }] });
  });

  it('are taken however many there are', async () => {
    const many = Array.from({ length: 250 }, (_, index) => aProduct({ sku: `P-${index}`, priceMinor: 3000 }));
    const products = createInMemoryProducts(...many);
    const prices = many.map(({ sku }) => at(6000, { sku }));

    const taken = await takeTillPrices(TODAY, { products, priceList: { prices: () => Promise.resolve(prices) } });

    expect(taken.changed).toHaveLength(250);
  });
});
