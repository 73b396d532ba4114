import { describe, expect, it } from '@jest/globals';
import { manage } from '#conversation/intents/explain-price/manage';
import { NO_PATTERNS } from '#business/recommendations/index';
import { type Shopper, STRANGER } from '#conversation/pricing/index';
import { message } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aMemory } from '../../../../support/a-memory.ts';
import { aProduct } from '../../../../support/a-product.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const PAD = aProduct();
const CABLE = aProduct({ sku: 'CABLE', name: 'USB-C Cable', priceMinor: 1200, costMinor: 300 });
const gold: Shopper = { ...STRANGER, customer: aCustomer(), order: anOrder() };
const memory = aMemory({ shown: { category: 'Electronics', skus: [PAD.sku, 'CABLE'] } });
const asking = (words = 'why this price?', remembered = memory) => aTurn({ words, memory: remembered });
const saidTo = (shopper: Shopper, words?: string, products = [CABLE, PAD]) =>
  manage(asking(words), { products, shopper, patterns: NO_PATTERNS }).say;

describe('why this price', () => {
  it('goes from the list price to the price by its reasons', () => {
    expect(saidTo(gold)).toEqual([
      message('explainPrice.steps', {
        ...{ name: 'Wireless Charging Pad', currency: 'USD', listMinor: 6000, priceMinor: 4800 },
        reasons: [{ code: 'tier', tier: 'Gold', relation: 'accessory', off: 2000, amountMinor: -1200 }],
      }),
      message('pricing.freeWithOrder', { orderNumber: '12345' }),
    ]);
  });

  it('is about the one that is named', () => {
    expect(saidTo(gold, 'why is the cable so much')[0]?.params).toMatchObject({ name: 'USB-C Cable' });
  });

  it('is the list price to a stranger, with the way to a price of their own', () => {
    expect(saidTo(STRANGER)).toEqual([
      message('explainPrice.listPrice', { name: 'Wireless Charging Pad', currency: 'USD', priceMinor: 6000 }),
      message('explainPrice.asMember'),
    ]);
  });

  it('goes by what the shop says now, not by what was shown', () => {
    const dearer = saidTo(gold, undefined, [aProduct({ priceMinor: 7000 })]);

    expect(dearer[0]?.params).toMatchObject({ listMinor: 7000, priceMinor: 5600 });
  });

  it('says the lowest price of the last 30 days, where that was below the list price', () => {
    const reduced = { ...PAD, lowestPrice30DaysMinor: 5500 } as typeof PAD;

    expect(saidTo(gold, undefined, [reduced])).toContainEqual(
      message('explainPrice.lowestOf30Days', { currency: 'USD', lowestMinor: 5500 }),
    );
  });

  it('comes with the notice of New York', () => {
    const customer = aCustomer({ address: { ...aCustomer().address, region: 'NY' } });

    expect(saidTo({ ...gold, customer })).toContainEqual(message('pricing.newYorkNotice'));
  });

  it('is said honestly when the product is gone, or none was shown', () => {
    const contact = asking().supportContact;

    expect(saidTo(gold, undefined, [])).toEqual([message('explainPrice.gone')]);
    expect(manage(asking('why', aMemory()), undefined).say).toEqual([
      message('explainPrice.nothingShown'),
      message('conversation.offerOfPerson', { contact }),
    ]);
  });
});
