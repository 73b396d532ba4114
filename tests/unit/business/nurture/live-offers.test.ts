import { describe, expect, it } from '@jest/globals';
import { readLiveOffers } from '#business/nurture/index';
import type { Product } from '#business/catalog/index';
import type { Promotion } from '#business/promotions/index';
import { aProduct } from '../../../support/a-product.ts';

const TODAY = '2026-03-09';
const NOW = Date.parse('2026-03-09T16:00:00Z') / 1000;
const aPromotion = (changes: Partial<Promotion> = {}): Promotion => ({
  code: 'SPRING',
  name: 'Spring sale',
  skus: ['PAD'],
  categories: [],
  percentOff: 20,
  startsAt: '2026-03-09T00:00[America/New_York]',
  endsAt: '2026-03-11T00:00[America/New_York]',
  unitsSold: 0,
  membersOnly: false,
  ...changes,
});
const PAD = aProduct({ sku: 'PAD', name: 'Pad' });

const read = (shelf: readonly Product[], promotions: readonly Promotion[], changes = {}) =>
  readLiveOffers(
    { interests: ['Electronics'], isMember: false, step: 1, today: TODAY, nowEpochSeconds: NOW, ...changes },
    {
      products: {
        findByCategory: (category) => Promise.resolve(shelf.filter((product) => product.category === category)),
        findBySkus: (skus) => Promise.resolve(shelf.filter(({ sku }) => skus.includes(sku))),
      },
      promotions: { list: () => Promise.resolve(promotions) },
    },
  );

describe('what there is', () => {
  it('is what is on sale, with its end and the lowest price of 30 days, and what else is in stock', async () => {
    const offers = await read([PAD, aProduct({ sku: 'CASE', name: 'Case', priceMinor: 2400 })], [aPromotion()]);

    expect(offers).toEqual({
      sales: [{ name: 'Pad', priceMinor: 4800, insteadOfMinor: 6000, endsAtIso: '2026-03-11T04:00:00.000Z' }],
      products: [{ name: 'Case', priceMinor: 2400 }],
      currency: 'USD',
    });
  });

  it('says how few are left, and nothing of what is sold out', async () => {
    const few = aProduct({ sku: 'FEW', name: 'Few', stockOnHand: 4, stockReserved: 1 });

    const { products } = await read([few, aProduct({ sku: 'NONE', stockOnHand: 2, stockReserved: 2 })], []);

    expect(products).toEqual([{ name: 'Few', priceMinor: 6000, unitsLeft: 3 }]);
  });

  it.each([
    ['of another category', { category: 'Books' }],
    ['that nobody can buy yet', { launchesOn: '2026-03-10' }],
  ] as const)('is nothing %s', async (_, changes) => {
    expect((await read([aProduct(changes)], [])).products).toEqual([]);
  });

  it.each([
    ['members alone hear of what is for them', { membersOnly: true }, 0, 1],
    ['a sale that is over is none', { endsAt: '2026-03-09T12:00[America/New_York]' }, 0, 0],
    ['a sale that is sold out is none', { stockLimit: 3, unitsSold: 3 }, 0, 0],
  ] as const)('%s', async (_, changes, ofAll, ofMembers) => {
    const promotions = [aPromotion(changes)];

    expect((await read([PAD], promotions)).sales).toHaveLength(ofAll);
    expect((await read([PAD], promotions, { isMember: true })).sales).toHaveLength(ofMembers);
  });

  it('is something else in the next message', async () => {
    const shelf = ['A', 'B', 'C', 'D', 'E'].map((sku) => aProduct({ sku, name: sku }));
    const namesOf = async (step: number) => (await read(shelf, [], { step })).products.map(({ name }) => name);

    expect([await namesOf(1), await namesOf(2)]).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'A'],
    ]);
  });
});
