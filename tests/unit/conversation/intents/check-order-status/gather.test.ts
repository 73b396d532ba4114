import { describe, expect, it } from '@jest/globals';
import { gatherToFulfil } from '#conversation/intents/check-order-status/gather';
import type { FulfilPorts, Stage } from '#conversation/turn/index';
import { aMemory, anIdentity } from '../../../../support/a-memory.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { AROUND, aTurn, orderSlots } from '../../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../../support/in-memory-orders.ts';
import { UNREACHABLE_FULFIL_PORTS } from '../../../../support/unreachable-ports.ts';

const identity = anIdentity();
const verified = aMemory({ identity });
const orders = createInMemoryOrders(anOrder(), anOrder({ orderNumber: '777', customerId: 'customer-ada' }));

const portsAt = (epoch: number): FulfilPorts => ({
  ...UNREACHABLE_FULFIL_PORTS,
  orders,
  customers: createInMemoryCustomers((email) => email, aCustomer()),
  identity: { readEpoch: () => Promise.resolve(epoch) },
  claimOnce: () => Promise.resolve(true),
  releaseClaim: () => Promise.resolve(),
});

describe('fulfillment', () => {
  const stage: Stage = { kind: 'fulfillment' };
  const shop = portsAt(identity.epoch);

  it('reads the order that was verified, whatever the slots name', async () => {
    const turn = aTurn({ stage, slots: orderSlots('777', 'ada@example.com'), memory: verified });

    expect(await gatherToFulfil(turn, shop)).toMatchObject({ order: anOrder(), epoch: 1, tier: 'Gold' });
  });

  it('reads nothing for a stranger, whatever the slots name', async () => {
    const turn = aTurn({ stage, slots: orderSlots('12345', 'john.doe@email.com') });

    expect(await gatherToFulfil(turn, UNREACHABLE_FULFIL_PORTS)).toHaveProperty('order', undefined);
  });

  it.each([
    ["has become somebody else's", '777'],
    ['is gone', '99999'],
  ])('finds no order when it %s', async (_, orderNumber) => {
    const memory = aMemory({ identity: anIdentity({ orderNumber }) });

    expect(await gatherToFulfil(aTurn({ stage, memory }), shop)).toHaveProperty('order', undefined);
  });

  it('reads for nobody whose epoch is over', async () => {
    const over = portsAt(identity.epoch + 1);

    expect(await gatherToFulfil(aTurn({ stage, memory: verified }), over)).toHaveProperty('order', undefined);
  });

  it('reads nothing for a customer who was verified without an order', async () => {
    const { orderNumber: _, ...withoutOrder } = identity;
    const memory = aMemory({ identity: withoutOrder });

    expect(await gatherToFulfil(aTurn({ stage, memory }), UNREACHABLE_FULFIL_PORTS)).toHaveProperty('order', undefined);
  });

  it.each([
    [-7199, anOrder()],
    [-7200, undefined],
  ])('finds an order by a verification of %i seconds ago: %j', async (age, order) => {
    const memory = aMemory({ identity: anIdentity({ verifiedAtEpochSeconds: AROUND.nowEpochSeconds + age }) });

    expect(await gatherToFulfil(aTurn({ stage, memory }), shop)).toHaveProperty('order', order);
  });
});
