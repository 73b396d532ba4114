import { describe, expect, it } from '@jest/globals';
import type { Customer } from '#business/customers/index';
import type { KeptLifetimeValue } from '#business/history/index';
import { NO_POINTS } from '#business/loyalty/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { gatherShopper, priceProducts } from '#conversation/pricing/index';
import { createProfileConsents } from '#functions/profile-consents';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { aProduct } from '../../../support/a-product.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const FROM = PRICING_POLICY.highValue.fromMinor;
const AGREED = aCustomer({ tier: 'Bronze', personalPrices: true });
const NOT_ASKED = aCustomer({ tier: 'Bronze' });
const YESTERDAY = '2026-03-08T15:00:00.000Z';
const verified = aTurn({ memory: aMemory({ identity: anIdentity() }) });

/** The rules that took something off for a customer of whom the last analysis kept this. */
async function rulesFor(profile: Customer, kept: KeptLifetimeValue | undefined, budget?: string) {
  const customers = createInMemoryCustomers((email) => email, profile);
  const shopper = await gatherShopper(verified, {
    customers,
    consents: createProfileConsents(customers),
    lifetimeValues: { find: (customerId) => Promise.resolve(customerId === profile.customerId ? kept : undefined) },
    orders: createInMemoryOrders(),
    promotions: { list: () => Promise.resolve([]) },
    points: { balanceOf: () => Promise.resolve(NO_POINTS) },
    welcomeCodeOf: () => Promise.resolve(undefined),
    identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(1) },
  });
  return priceProducts(verified, shopper, [aProduct()], budget).flatMap(({ line }) =>
    line.reasons.map(({ code }) => code),
  );
}

describe('the price for a customer of high value', () => {
  it.each([
    ['below the threshold', FROM - 1, []],
    ['at the threshold', FROM, ['high-value']],
    ['above the threshold', FROM + 1, ['high-value']],
  ] as const)('with consent, %s', async (_where, lifetimeValueMinor, expected) => {
    expect(await rulesFor(AGREED, { lifetimeValueMinor, asOf: YESTERDAY })).toEqual(expected);
  });

  it.each([FROM - 1, FROM, FROM * 10])('without consent is as for everybody, worth %d', async (lifetimeValueMinor) => {
    expect(await rulesFor(NOT_ASKED, { lifetimeValueMinor, asOf: YESTERDAY })).toEqual([]);
  });

  it.each([
    ['2026-03-02T15:00:00.000Z', ['high-value']],
    ['2026-03-02T14:59:59.000Z', []],
  ])('counts an analysis of %s, a week being the longest', async (asOf, expected) => {
    expect(await rulesFor(AGREED, { lifetimeValueMinor: FROM, asOf })).toEqual(expected);
  });

  it('is as for everybody when no analysis has kept anything', async () => {
    expect(await rulesFor(AGREED, undefined)).toEqual([]);
  });
});

describe('the price just above a budget', () => {
  it('comes down for who agreed to personal prices, and for nobody else', async () => {
    expect(await rulesFor(AGREED, undefined, '59')).toEqual(['budget-fit']);
    expect(await rulesFor(NOT_ASKED, undefined, '59')).toEqual([]);
  });
});
