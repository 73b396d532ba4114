import { describe, expect, it } from '@jest/globals';
import type { Customer } from '#business/customers/index';
import { complete } from '#conversation/intents/upsell-products/complete';
import { NO_PATTERNS } from '#business/recommendations/index';
import { type Shopper, STRANGER } from '#conversation/pricing/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { known } from '../../../../support/a-memory.ts';
import { aProduct } from '../../../../support/a-product.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const PAD = aProduct();
const CABLE = aProduct({ sku: 'CABLE', name: 'USB-C Cable', priceMinor: 1200, costMinor: 300 });
const TABLET = aProduct({ sku: 'TABLET', name: 'Tablet', priceMinor: 50000, costMinor: 30000 });
const shopperWith = (customer: Partial<Customer> = {}): Shopper => ({
  ...STRANGER,
  customer: aCustomer(customer),
  order: anOrder(),
});
const shown = (shopper: Shopper, products = [CABLE, TABLET, PAD], budget?: string) => {
  const filled = { ProductCategory: known('Electronics'), ...(budget && { Budget: known(budget) }) };
  const state = { task: undefined, filled, isToBeConfirmed: false, isSettled: true };
  return complete(aTurn({ intent: 'UpsellProducts' }), state, { products, shopper, patterns: NO_PATTERNS });
};
const keysOf = ({ say }: ReturnType<typeof shown>) => say.map(({ key }) => key);

describe('products with prices', () => {
  it('are for a stranger at list prices, the best first', () => {
    const { say, memory } = shown(STRANGER);

    expect(say[0]).toMatchObject({
      key: 'upsellProducts.shown',
      params: { products: [{ priceMinor: 50000 }, { priceMinor: 6000 }, { priceMinor: 1200 }] },
    });
    expect(memory.shown).toEqual({ category: 'Electronics', skus: ['TABLET', PAD.sku, 'CABLE'] });
  });

  it("are for a Gold customer those first that go with the order, at the customer's own price", () => {
    const decision = shown(shopperWith(), undefined, '50');

    expect(keysOf(decision)).toEqual([
      'upsellProducts.forYou',
      'pricing.freeWithOrder',
      'upsellProducts.alsoForYou',
      'conversation.anythingElse',
    ]);
    expect(decision.say[0]?.params).toEqual({
      name: 'Wireless Charging Pad',
      priceMinor: 4800,
      currency: 'USD',
      reference: { kind: 'list-price', minor: 6000, savesMinor: 1200 },
      tier: 'Gold',
    });
    expect(decision.memory.shown).toEqual({ category: 'Electronics', skus: [PAD.sku, 'CABLE'], budget: '50' });
  });

  it.each([
    ['47.99', ['CABLE']],
    ['48', [PAD.sku, 'CABLE']],
    ['48.01', [PAD.sku, 'CABLE']],
  ])("fit a budget of %s by the customer's price", (budget, skus) => {
    expect(shown(shopperWith(), undefined, budget).memory.shown?.skus).toEqual(skus);
  });

  it('come with the notice of New York beside a personal price, and only there', () => {
    const address = { ...aCustomer().address, region: 'NY' };

    expect(keysOf(shown(shopperWith({ address })))).toContain('pricing.newYorkNotice');
    expect(keysOf(shown(shopperWith()))).not.toContain('pricing.newYorkNotice');
  });

  it('claim a reduction from the lowest price of the last 30 days', () => {
    const [first] = shown(shopperWith(), [{ ...PAD, lowestPrice30DaysMinor: 5500 }]).say;

    expect(first?.params).toMatchObject({ reference: { kind: 'lowest-of-30-days', minor: 5500, savesMinor: 700 } });
  });

  it('leave out what is on order already, and what is out of stock', () => {
    const phone = aProduct({ sku: 'PHONE', name: 'Smartphone' });

    expect(keysOf(shown(shopperWith(), [phone, aProduct({ stockOnHand: 0 })]))[0]).toBe('upsellProducts.none');
  });
});
