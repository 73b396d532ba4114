import { describe, expect, it } from '@jest/globals';
import { NO_POINTS } from '#business/loyalty/index';
import { recommend } from '#business/recommendations/index';
import { gatherToComplete } from '#conversation/intents/upsell-products/gather';
import { priceProducts, situationOf } from '#conversation/pricing/index';
import type { ManagePorts } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aKeptPurchase } from '../../../../support/a-kept-purchase.ts';
import { aMemory, anIdentity, known } from '../../../../support/a-memory.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aProduct, aService } from '../../../../support/a-product.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { createWaves } from '../../../../support/in-waves.ts';
import { createInMemoryCustomers } from '../../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../../support/in-memory-orders.ts';
import { createInMemoryProducts } from '../../../../support/in-memory-products.ts';
import { NOTHING_BOUGHT } from '../../../../support/nothing-bought.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const [LAMP, RUG] = [aProduct({ sku: 'LAMP', category: 'Home' }), aProduct({ sku: 'RUG', category: 'Home' })];
const PLAN = aService({ sku: 'PLAN', category: 'Electronics' });
const PHONE = aProduct({
  sku: anOrder().lines[0]!.sku,
  relations: { complements: [], upgrades: [], bundles: [], services: ['PLAN'] },
});
const before = (sku: string, customerId = 'customer-john') =>
  aKeptPurchase({ customerId, lines: [{ sku, name: sku, category: 'Home', quantity: 1, unitPriceMinor: 100 }] });

const filled = { ProductCategory: known('Home'), Budget: known('') };
const state = { filled, task: undefined, isToBeConfirmed: false, isSettled: true };
const turn = aTurn({ intent: 'UpsellProducts', memory: aMemory({ identity: anIdentity() }) });

async function gather(history: ManagePorts['history'], who = turn) {
  const waves = createWaves();
  const ports: ManagePorts = {
    ...UNREACHABLE_PORTS,
    ...NOTHING_BOUGHT,
    history: waves.remote(history),
    lifetimeValues: waves.remote(NOTHING_BOUGHT.lifetimeValues),
    consents: waves.remote(NOTHING_BOUGHT.consents),
    products: waves.remote(createInMemoryProducts(LAMP, RUG, PHONE, PLAN)),
    orders: waves.remote(createInMemoryOrders(anOrder())),
    customers: waves.remote(createInMemoryCustomers((email) => email, aCustomer())),
    points: waves.remote({ balanceOf: () => Promise.resolve(NO_POINTS) }),
    promotions: waves.remote({ list: () => Promise.resolve([]) }),
    patterns: waves.remote({ read: () => Promise.resolve(undefined) }),
    identity: waves.remote({ ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(1) }),
  };
  const { products, shopper, patterns } = await gatherToComplete(who, state, ports);
  const priced = priceProducts(who, shopper, products);
  const shown = recommend(priced, situationOf(who, shopper, patterns), 3);
  return { skus: shown.map(({ product }) => product.sku), waves: waves.count() };
}

describe('what is gathered for an offer', () => {
  it('takes two round trips, the whole history of a verified customer included', async () => {
    const asked: unknown[] = [];
    const findByCustomer: ManagePorts['history']['findByCustomer'] = (name, customerId) => {
      asked.push([name.firstName, name.lastName, customerId]);
      return Promise.resolve([before('LAMP')]);
    };

    expect(await gather({ findByCustomer })).toEqual({ skus: ['RUG'], waves: 2 });
    expect(asked).toEqual([['John', 'Smith', 'customer-john']]);
  });

  it('holds what somebody verified did not buy', async () => {
    expect((await gather(NOTHING_BOUGHT.history)).skus.toSorted()).toEqual(['LAMP', 'RUG']);
  });

  it('looks no history up for a stranger, nor for who is not verified any more', async () => {
    const old = aTurn({ ...turn, memory: aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: 0 }) }) });

    for (const who of [aTurn({ intent: 'UpsellProducts' }), old])
      expect((await gather(UNREACHABLE_PORTS.history, who)).skus.toSorted()).toEqual(['LAMP', 'RUG']);
  });
});
