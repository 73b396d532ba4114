import { describe, expect, it } from '@jest/globals';
import type { Product } from '#business/catalog/index';
import { type Candidate, NO_PATTERNS, reasonsFor, recommend, type Situation } from '#business/recommendations/index';
import { aProduct, aService } from '../../../support/a-product.ts';

const relations = { complements: ['CASE', 'PAD'], upgrades: ['PRO'], bundles: [], services: ['PLAN'] };
const PHONE = aProduct({ sku: 'PHONE', relations });
const CASE = aProduct({ sku: 'CASE' });
const PAD = aProduct({ sku: 'PAD' });
const PLAN = aService({ sku: 'PLAN' });
const BEANS = aService({ sku: 'BEANS', kind: 'subscription', everyMonths: 1 });
const ADVICE = aService({ sku: 'ADVICE', kind: 'advice', appointmentMinutes: 30 });
const LAMP = aProduct({ sku: 'LAMP', category: 'Home' });
const situation: Situation = {
  bought: [{ sku: 'PHONE', category: 'Electronics' }],
  owned: [PHONE],
  patterns: NO_PATTERNS,
  month: 3,
};
const at = (product: Product, unitPriceMinor = 1000): Candidate => ({
  product,
  relation: 'unrelated',
  line: { unitPriceMinor },
});
const skusOf = (candidates: readonly Candidate[], changes: Partial<Situation> = {}, most = 3) =>
  recommend(candidates, { ...situation, ...changes }, most).map(({ product }) => product.sku);

describe('recommendations', () => {
  it('begin with what the catalogue names first', () => {
    expect(skusOf([at(LAMP), at(PAD), at(CASE)])).toEqual(['CASE', 'PAD', 'LAMP']);
  });

  it.each([
    [999, []],
    [1000, ['PAD']],
    [1001, ['PAD']],
  ])('stay inside a budget of %i', (budgetMinor, skus) => {
    expect(skusOf([at(PAD)], { budgetMinor })).toEqual(skus);
  });

  it('leave out what was bought and what is sold out', () => {
    expect(skusOf([at(PHONE), at({ ...PAD, stockOnHand: 2, stockReserved: 2 })])).toEqual([]);
  });

  it('leave out what lasts and was bought before, and offer anew what is used up', () => {
    const boughtBefore = [LAMP, PLAN, BEANS, ADVICE].map(({ sku, category }) => ({ sku, category }));

    expect(
      skusOf(
        [LAMP, PLAN, BEANS, ADVICE].map((product) => at(product)),
        { boughtBefore },
      ),
    ).toEqual(['ADVICE', 'BEANS']);
    expect(skusOf([at(BEANS)], { bought: boughtBefore, boughtBefore })).toEqual([]);
  });

  it('offer care products anew, and no other colour of what was bought before', () => {
    const boughtBefore = [{ sku: 'LAMP', category: 'Home' }];
    const red = { ...LAMP, sku: 'LAMP-RED', variant: { shelf: 'LAMP', label: 'Red', others: ['LAMP'] } };
    const oil: Product = { ...LAMP, isConsumable: true };

    expect(skusOf([at(oil)], { boughtBefore })).toEqual(['LAMP']);
    expect(skusOf([at(red)], { boughtBefore })).toEqual([]);
    expect(skusOf([at(oil)], { boughtBefore, bought: boughtBefore })).toEqual([]);
  });

  it('know from what was bought before what goes with it', () => {
    const patterns = { ...NO_PATTERNS, products: [{ a: 'LAMP', b: 'PAD', lift: 4 }] };
    const boughtBefore = [{ sku: 'LAMP', category: 'Home' }];
    const without = { bought: [], owned: [], patterns };

    expect(skusOf([at(CASE, 2000), at(PAD)], without)).toEqual(['CASE', 'PAD']);
    expect(skusOf([at(CASE, 2000), at(PAD)], { ...without, boughtBefore })).toEqual(['PAD', 'CASE']);
  });

  it('hold no three of a kind while there is another kind', () => {
    const more = ['A', 'B', 'C'].map((sku) => at(aProduct({ sku })));

    expect(skusOf([at(CASE), at(PAD), ...more, at(PLAN)])).toEqual(['CASE', 'PAD', 'PLAN']);
    expect(skusOf([at(CASE), at(PAD), ...more])).toEqual(['CASE', 'PAD', 'A']);
  });

  it('put the dearer first of two that are as good, then the lower sku', () => {
    expect(skusOf([at(aProduct({ sku: 'B' })), at(aProduct({ sku: 'A' })), at(aProduct({ sku: 'C' }), 2000)])).toEqual([
      'C',
      'A',
      'B',
    ]);
  });

  it('do not depend on the order of the candidates', () => {
    const all = [CASE, PAD, LAMP, PLAN].map((product) => at(product));

    expect(skusOf(all.toReversed())).toEqual(skusOf(all));
  });

  it('say why, the strongest reason first', () => {
    const patterns = { ...NO_PATTERNS, products: [{ a: 'PAD', b: 'PHONE', lift: 4 }] };

    expect(reasonsFor(PAD, { ...situation, patterns })).toEqual([
      { code: 'named', list: 'complements', boughtSku: 'PHONE' },
      { code: 'bought-together', boughtSku: 'PHONE', lift: 4 },
    ]);
    expect(reasonsFor(LAMP, situation)).toEqual([]);
  });
});
