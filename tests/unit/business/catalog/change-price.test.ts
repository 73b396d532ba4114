import { describe, expect, it } from '@jest/globals';
import { atPrice, changePrice, type Product } from '#business/catalog/index';
import { aProduct } from '../../../support/a-product.ts';
import { createInMemoryProducts } from '../../../support/in-memory-products.ts';

const PAD = aProduct({ priceMinor: 6000, costMinor: 2500 });
const change = (priceMinor: number, today: string, product: Product = PAD) => atPrice(product, priceMinor, today);

describe('the lowest price of 30 days', () => {
  it('is the new one when the price falls', () => {
    expect(change(5000, '2026-03-09')).toMatchObject({ priceMinor: 5000, lowestPrice30DaysMinor: 5000 });
  });

  it('is the old one when the price rises', () => {
    expect(change(7000, '2026-03-09')).toMatchObject({ priceMinor: 7000, lowestPrice30DaysMinor: 6000 });
  });

  it.each([
    ['30 days ago', '2026-04-08', 5000],
    ['31 days ago', '2026-04-09', 6000],
  ])('%s an earlier price was asked last', (_case, today, lowest) => {
    const cheapUntilMarch9 = change(6000, '2026-03-09', { ...PAD, priceMinor: 5000, lowestPrice30DaysMinor: 5000 });

    expect(change(6500, today, cheapUntilMarch9)).toMatchObject({ lowestPrice30DaysMinor: lowest });
  });

  it('forgets prices that no longer count', () => {
    const changed = change(6500, '2026-04-09', change(5500, '2026-03-09'));

    expect(changed.earlierPrices).toEqual([{ priceMinor: 5500, until: '2026-04-09' }]);
  });
});

describe('changing a price', () => {
  const today = '2026-03-09';

  it('writes the new price and keeps the old one', async () => {
    const products = createInMemoryProducts(PAD);

    const outcome = await changePrice({ sku: PAD.sku, priceMinor: 2500, today }, products);

    expect(outcome.kind).toBe('changed');
    expect(await products.findBySku(PAD.sku)).toMatchObject({
      priceMinor: 2500,
      earlierPrices: [{ priceMinor: 6000, until: today }],
    });
  });

  it.each([
    ['below cost', { sku: PAD.sku, priceMinor: 2499 }, { kind: 'below-cost', costMinor: 2500 }],
    ['of nothing', { sku: 'NOTHING', priceMinor: 6000 }, { kind: 'no-such-product' }],
    ['to the same', { sku: PAD.sku, priceMinor: 6000 }, { kind: 'unchanged', product: PAD }],
  ])('refuses one %s', async (_case, asked, expected) => {
    expect(await changePrice({ ...asked, today }, createInMemoryProducts(PAD))).toEqual(expected);
  });

  it('tells when somebody else was faster', async () => {
    const products = { ...createInMemoryProducts(PAD), replacePrice: () => Promise.resolve(false) };

    expect(await changePrice({ sku: PAD.sku, priceMinor: 6500, today }, products)).toEqual({
      kind: 'changed-meanwhile',
    });
  });
});
