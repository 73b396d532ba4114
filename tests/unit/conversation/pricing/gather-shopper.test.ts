import { describe, expect, it } from '@jest/globals';
import { newWelcomeCode } from '#business/leads/index';
import { NO_POINTS } from '#business/loyalty/index';
import type { Promotion } from '#business/promotions/index';
import { contextOf, gatherShopper, STRANGER } from '#conversation/pricing/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { anOrder } from '../../../support/an-order.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../support/in-memory-orders.ts';
import { NOTHING_BOUGHT } from '../../../support/nothing-bought.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const JOHN = aCustomer();
const SALE: Promotion = {
  code: 'SALE',
  name: 'Sale',
  skus: [],
  categories: ['Electronics'],
  percentOff: 10,
  startsAt: '2026-01-01T00:00[America/New_York]',
  endsAt: '2027-01-01T00:00[America/New_York]',
  unitsSold: 0,
  membersOnly: false,
};
const MEMBERS = { ...SALE, code: 'MEMBERS', membersOnly: true };
const OVER = { ...SALE, code: 'OVER', endsAt: '2026-01-02T00:00[America/New_York]' };
const A_STRANGER = { promotions: [SALE] };
const portsAt = (epoch: number, orders = createInMemoryOrders(anOrder())) => ({
  ...NOTHING_BOUGHT,
  orders,
  customers: createInMemoryCustomers((email) => email, JOHN),
  promotions: { list: () => Promise.resolve([SALE, MEMBERS, OVER]) },
  points: { balanceOf: () => Promise.resolve(NO_POINTS) },
  identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(epoch) },
});
const verified = aTurn({ memory: aMemory({ identity: anIdentity() }) });

describe('whom prices are for', () => {
  it('is a stranger with the sales for everybody, and nobody is looked up, when nobody is verified', async () => {
    const ports = { ...UNREACHABLE_PORTS, promotions: portsAt(1).promotions };

    expect(await gatherShopper(aTurn(), ports)).toEqual(A_STRANGER);
  });

  it('is the customer with the order that they verified with, and the sales for members', async () => {
    expect(await gatherShopper(verified, portsAt(1))).toEqual({
      promotions: [SALE, MEMBERS],
      customer: JOHN,
      points: NO_POINTS,
      order: anOrder(),
    });
  });

  it.each([
    [-1, true],
    [0, false],
    [1, false],
  ])('has a welcome code %i seconds after its end: %j', async (late, hasCode) => {
    const end = verified.nowEpochSeconds - late;
    const welcomeCode = newWelcomeCode({ code: 'WELCOME-1', personId: 'P-1' }, 0, 'America/New_York');
    const ends = { ...welcomeCode, expiresAtEpochSeconds: end };
    const ports = { ...portsAt(1), welcomeCodeOf: () => Promise.resolve(ends) };

    expect((await gatherShopper(verified, ports)).welcomeCode).toEqual(hasCode ? ends : undefined);
  });

  it('is a stranger once the conversation has moved on, whatever its memory says', async () => {
    expect(await gatherShopper(verified, portsAt(2))).toEqual(A_STRANGER);
  });

  it('is a stranger once the verification is old, and when the profile is gone', async () => {
    const old = aTurn({ memory: aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: 0 }) }) });
    const gone = aTurn({ memory: aMemory({ identity: anIdentity({ customerId: 'gone' }) }) });

    expect(await gatherShopper(old, portsAt(1))).toEqual(A_STRANGER);
    expect(await gatherShopper(gone, portsAt(1))).toEqual(A_STRANGER);
  });

  it("has no order that has become somebody else's", async () => {
    const orders = createInMemoryOrders(anOrder({ customerId: 'customer-ada' }));

    expect(await gatherShopper(verified, portsAt(1, orders))).toEqual({
      ...{ promotions: [SALE, MEMBERS], customer: JOHN, points: NO_POINTS },
    });
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
