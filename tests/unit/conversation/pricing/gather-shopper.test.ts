import { describe, expect, it } from '@jest/globals';
import { contextOf, gatherShopper, STRANGER } from '#conversation/pricing/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { anOrder } from '../../../support/an-order.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const JOHN = aCustomer();
const portsAt = (epoch: number, orders = createInMemoryOrders(anOrder())) => ({
  orders,
  customers: createInMemoryCustomers((email) => email, JOHN),
  identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(epoch) },
});
const verified = aTurn({ memory: aMemory({ identity: anIdentity() }) });

describe('whom prices are for', () => {
  it('is a stranger without any read, when nobody is verified', async () => {
    expect(await gatherShopper(aTurn(), UNREACHABLE_PORTS)).toEqual(STRANGER);
  });

  it('is the customer with the order that they verified with', async () => {
    expect(await gatherShopper(verified, portsAt(1))).toEqual({ ...STRANGER, customer: JOHN, order: anOrder() });
  });

  it('is a stranger once the conversation has moved on, whatever its memory says', async () => {
    expect(await gatherShopper(verified, portsAt(2))).toEqual(STRANGER);
  });

  it('is a stranger once the verification is old, and when the profile is gone', async () => {
    const old = aTurn({ memory: aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: 0 }) }) });
    const gone = aTurn({ memory: aMemory({ identity: anIdentity({ customerId: 'gone' }) }) });

    expect(await gatherShopper(old, portsAt(1))).toEqual(STRANGER);
    expect(await gatherShopper(gone, portsAt(1))).toEqual(STRANGER);
  });

  it("has no order that has become somebody else's", async () => {
    const orders = createInMemoryOrders(anOrder({ customerId: 'customer-ada' }));

    expect(await gatherShopper(verified, portsAt(1, orders))).toEqual({ ...STRANGER, customer: JOHN });
  });
});

describe('what prices depend on', () => {
  it.each([
    ['placed', true],
    ['preparing', true],
    ['shipped', false],
    ['delivered', false],
    ['cancelled', false],
  ] as const)('lets something be added to an order that is %s: %s', (status, addedToOrder) => {
    const shopper = { ...STRANGER, customer: JOHN, order: anOrder({ status }) };

    expect(contextOf(aTurn(), shopper, undefined)).toMatchObject({ addedToOrder });
  });

  it.each([
    ['2026-03-08', true],
    ['2026-03-09', false],
    ['2026-03-10', false],
  ])('knows a problem by an order due on %s, not by how somebody writes', (expectedOn, openProblem) => {
    const shopper = { ...STRANGER, customer: JOHN, order: anOrder({ expectedOn }) };
    const upset = aTurn({ memory: aMemory({ mood: { ...aMemory().mood, problem: 1 } }) });

    expect(contextOf(upset, shopper, undefined)).toMatchObject({ openProblem });
    expect(contextOf(upset, STRANGER, undefined)).toMatchObject({ openProblem: false });
  });
});
