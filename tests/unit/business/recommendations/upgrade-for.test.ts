import { describe, expect, it } from '@jest/globals';
import type { Product } from '#business/catalog/index';
import { type PriceOfOne, upgradeFor } from '#business/recommendations/index';
import { aProduct, aService } from '../../../support/a-product.ts';

const named = (...upgrades: string[]) => ({ complements: ['CASE'], upgrades, bundles: [], services: [] });
const PHONE = aProduct({ sku: 'PHONE', relations: named('PRO', 'MAX') });
const PRO = aProduct({ sku: 'PRO', name: 'Pro Phone', priceMinor: 9000 });
const MAX = aProduct({ sku: 'MAX', name: 'Max Phone', priceMinor: 9500 });
const CASE = aProduct({ sku: 'CASE', priceMinor: 7000 });

const atListPrice: PriceOfOne = ({ priceMinor }) => ({ unitPriceMinor: priceMinor, reasons: [] });
const upgradeOf = (catalogue: readonly Product[], changes: Partial<{ paidMinor: number; quantity: number }> = {}) =>
  upgradeFor({ product: PHONE, paidMinor: 6000, quantity: 1, ...changes }, catalogue, atListPrice);
const skuOf = (...args: Parameters<typeof upgradeOf>) => {
  const offer = upgradeOf(...args);
  return offer.kind === 'upgrade' ? offer.sku : undefined;
};

describe('the upgrade for what is returned', () => {
  it('is the first that the catalogue names, with the price difference and why it costs that', () => {
    const reasons = [{ code: 'tier', tier: 'Gold', relation: 'upgrade', amountMinor: -900, off: 1000 } as const];
    const priceOfOne: PriceOfOne = () => ({ unitPriceMinor: 8100, reasons });

    expect(upgradeFor({ product: PHONE, paidMinor: 6000, quantity: 1 }, [CASE, MAX, PRO], priceOfOne)).toEqual({
      kind: 'upgrade',
      sku: 'PRO',
      name: 'Pro Phone',
      unitPriceMinor: 8100,
      differenceMinor: 2100,
      reasons,
    });
  });

  it('is none where the catalogue names none, or it is not at hand', () => {
    expect(upgradeFor({ product: CASE, paidMinor: 6000, quantity: 1 }, [PRO], atListPrice)).toEqual({ kind: 'none' });
    expect(upgradeOf([CASE])).toEqual({ kind: 'none' });
  });

  it.each([
    [1, 'MAX'],
    [2, 'PRO'],
    [3, 'PRO'],
  ])('is the next one while fewer are in stock than come back: %i of 2', (stockOnHand, sku) => {
    expect(skuOf([{ ...PRO, stockOnHand }, MAX], { quantity: 2 })).toBe(sku);
  });

  it('does not count what is reserved for somebody else', () => {
    expect(skuOf([{ ...PRO, stockOnHand: 1, stockReserved: 1 }])).toBeUndefined();
  });

  it('costs the difference for each that comes back', () => {
    expect(upgradeOf([PRO], { quantity: 2 })).toMatchObject({ unitPriceMinor: 9000, differenceMinor: 6000 });
  });

  it.each([
    [4499, undefined],
    [4500, 'PRO'],
    [4501, 'PRO'],
    [9000, 'PRO'],
    [9001, undefined],
  ])('costs the double of what was paid at most, and no less than that: paid %i', (paidMinor, sku) => {
    expect(skuOf([PRO], { paidMinor })).toBe(sku);
  });

  it('is goods in the same currency', () => {
    expect(skuOf([aService({ sku: 'PRO', priceMinor: 9000 })])).toBeUndefined();
    expect(skuOf([{ ...PRO, currency: 'EUR' }])).toBeUndefined();
  });
});
