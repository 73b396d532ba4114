import { describe, expect, it } from '@jest/globals';
import { aboutProduct } from '#conversation/intents/upsell-products/about-product';
import { explainBundle } from '#conversation/intents/explain-price/explain-bundle';
import { priceEach, type Shopper, STRANGER } from '#conversation/pricing/index';
import { message } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aProduct } from '../../../../support/a-product.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const CHARGER = aProduct({ sku: 'CHARGER', name: 'Fast Charger', priceMinor: 4000, costMinor: 1000 });
const relations = { complements: [], upgrades: [], bundles: ['CHARGER'], services: [] };
const PAD = aProduct({ relations });
const gold: Shopper = { ...STRANGER, customer: aCustomer(), order: anOrder() };
const SALE = {
  ...{ code: 'SALE', name: 'Sale', skus: [PAD.sku], categories: [], percentOff: 30, unitsSold: 0, membersOnly: false },
  startsAt: '2026-01-01T00:00[America/New_York]',
  endsAt: '2026-03-10T00:00[America/New_York]',
};
const turn = aTurn({ intent: 'UpsellProducts' });
const answer = (shopper: Shopper, product = PAD, others = [CHARGER]) =>
  aboutProduct(turn, product, { others, shopper });
const keysOf = ({ say }: ReturnType<typeof answer>) => say.map(({ key }) => key);

describe('a question about a product', () => {
  it('is answered to a stranger with the list price, and the bundle for 15 % less', () => {
    const { say, shown } = answer(STRANGER);

    expect(say).toMatchObject([
      { key: 'upsellProducts.product', params: { priceMinor: 6000 } },
      { key: 'upsellProducts.goesWell', params: { products: [{ priceMinor: 4000 }] } },
      { key: 'upsellProducts.bundle', params: { name: 'Fast Charger', totalMinor: 8500, savesMinor: 1500, off: 1500 } },
    ]);
    expect(shown).toEqual({ category: 'Electronics', skus: [PAD.sku, 'CHARGER'], bundle: [PAD.sku, 'CHARGER'] });
  });

  it('is answered to a verified Gold customer with their own price and delivery, the bundle on top', () => {
    expect(answer(gold).say).toMatchObject([
      { key: 'upsellProducts.productForYou', params: { priceMinor: 4800, tier: 'Gold' } },
      { key: 'pricing.freeWithOrder' },
      { key: 'upsellProducts.goesWell', params: { products: [{ priceMinor: 3200 }] } },
      { key: 'upsellProducts.bundle', params: { totalMinor: 6500, savesMinor: 1500 } },
    ]);
  });

  it("tells a sale's price and end to everybody, where it is the best price", () => {
    const [price] = answer({ ...STRANGER, promotions: [SALE] }).say;

    expect(price).toMatchObject({
      key: 'upsellProducts.productOnSale',
      params: { priceMinor: 4200, insteadOfMinor: 6000, endsOn: '2026-03-10', endsAt: '00:00' },
    });
  });

  it('claims no percentage where a floor left less of the bundle', () => {
    const dear = aProduct({ relations, costMinor: 5300 });

    expect(answer(STRANGER, dear).say.at(-1)?.params).not.toHaveProperty('off');
  });

  it('names no partner that is sold out or on order already', () => {
    const onOrder = anOrder({ lines: [{ ...anOrder().lines[0], sku: 'CHARGER' } as never] });

    expect(keysOf(answer(STRANGER, PAD, [{ ...CHARGER, stockOnHand: 0 }]))).toEqual(['upsellProducts.product']);
    expect(keysOf(answer({ ...gold, order: onOrder }))).not.toContain('upsellProducts.bundle');
  });

  it('says no price of what is sold out', () => {
    expect(keysOf(answer(STRANGER, { ...PAD, stockOnHand: 0 }))).toEqual([
      'upsellProducts.soldOut',
      'upsellProducts.goesWell',
    ]);
  });

  it('comes with the notice of New York beside personal prices, once', () => {
    const customer = aCustomer({ address: { ...aCustomer().address, region: 'NY' } });

    expect(keysOf(answer({ ...gold, customer })).filter((key) => key === 'pricing.newYorkNotice')).toHaveLength(1);
  });
});

describe('why the bundle costs that', () => {
  it('goes through each part, and the parts add up to what was said', () => {
    const parts = priceEach(turn, gold, [PAD, CHARGER]);
    const [together, ...steps] = explainBundle(turn, gold, parts);

    expect(together).toEqual(message('explainPrice.together', { currency: 'USD', totalMinor: 6500 }));
    expect(steps).toMatchObject([{ params: { priceMinor: 3900 } }, { params: { priceMinor: 2600 } }]);
  });
});
