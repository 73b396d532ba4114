import { describe, expect, it } from '@jest/globals';
import type { Order } from '#business/orders/index';
import { checkOrderStatus } from '#conversation/intents/check-order-status/index';
import type { Foreseen, FulfilPorts, ManagePorts, Turn } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../../support/a-memory.ts';
import { aShipment, anOrder } from '../../../../support/an-order.ts';
import { aStanding } from '../../../../support/a-standing.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../../support/in-memory-customers.ts';
import { createInMemoryOffers } from '../../../../support/in-memory-offers.ts';
import { createInMemoryOrders } from '../../../../support/in-memory-orders.ts';
import { createWaves } from '../../../../support/in-waves.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const identity = anIdentity();
const PAYS = aCustomer({
  paymentMethod: { providerCustomerId: 'customer-john', methodId: 'card-accepts' },
  paymentLastFour: '4242',
});
const TODAY = '2026-03-09';

/** A verified customer asks about an order that is one thing in the turn's first half and maybe another in its second. */
function world(order: Order, later = order) {
  const waves = createWaves();
  const calls: string[] = [];
  const note = <R>(what: string, answer: R) =>
    function call(): Promise<R> {
      calls.push(what);
      return Promise.resolve(answer);
    };
  const remote = {
    customers: waves.remote(createInMemoryCustomers((email) => email, PAYS)),
    offers: waves.remote(createInMemoryOffers()),
    returns: waves.remote({ listOfOrder: note('returns', []) }),
    signUps: waves.remote({ ...UNREACHABLE_PORTS.signUps, standingOf: note('standing', aStanding()) }),
    identity: waves.remote({ ...UNREACHABLE_PORTS.identity, readEpoch: note('epoch', identity.epoch) }),
  };
  const claims = waves.remote({ claimOnce: note('claim', true), releaseClaim: note('release', undefined) });
  const manage: ManagePorts = {
    ...UNREACHABLE_PORTS,
    ...remote,
    orders: waves.remote(createInMemoryOrders(order)),
    callerOf: () => Promise.resolve('caller-1'),
  };
  const fulfil: FulfilPorts = {
    ...UNREACHABLE_FULFIL_PORTS,
    ...remote,
    signUps: { ...UNREACHABLE_FULFIL_PORTS.signUps, ...remote.signUps },
    orders: waves.remote(createInMemoryOrders(later)),
    claimOnce: claims.claimOnce,
    releaseClaim: claims.releaseClaim,
  };
  return { waves, calls, manage, fulfil };
}

async function ask(order: Order, { later = order, memory = aMemory({ identity }), today = TODAY } = {}) {
  const { waves, calls, manage, fulfil } = world(order, later);
  const turn: Turn = aTurn({ slots: orderSlots('12345'), memory, today });
  const first = await checkOrderStatus.manage(turn, manage);
  const before = waves.count();
  const second: Turn = { ...turn, stage: { kind: 'fulfillment' }, memory: first.memory };
  const told = await checkOrderStatus.fulfil(second, fulfil);
  return { told, calls, foreseen: first.memory.foreseen, trips: [before, waves.count() - before] };
}

const FAR = anOrder({ expectedOn: '2026-03-20' });
const LOST = anOrder({
  status: 'shipped',
  shipment: aShipment(),
  problem: {
    kind: 'lost',
    sinceIso: '2026-03-08T10:00:00Z',
    goodwillOfferId: 'goodwill-1',
    goodwillSinceIso: '2026-03-08T10:00:00Z',
  },
});

describe('an order that is told to who is verified', () => {
  it.each<[string, Order, Foreseen['play']]>([
    ['it can come sooner', FAR, 'expedite'],
    ['something goes with it', anOrder(), 'deals'],
    ['nothing goes with it any more', anOrder({ status: 'cancelled' }), 'updates'],
    ['it is late', anOrder({ status: 'delayed' }), 'none'],
    ['its parcel is lost', LOST, 'none'],
  ])('takes one round trip to judge and one to tell when %s', async (_, order, play) => {
    const { trips, foreseen, calls } = await ask(order);

    expect(foreseen).toMatchObject({ orderNumber: '12345', play });
    expect(trips).toEqual([1, 1]);
    expect(calls.includes('claim')).toBe(play !== 'none');
    expect(calls).not.toContain('release');
  });

  it('takes them also where the mood allows no offer', async () => {
    const { trips, calls } = await ask(FAR, { memory: aMemory({ identity, mood: { ...aMemory().mood, offers: 1 } }) });

    expect(trips).toEqual([1, 1]);
    expect(calls).not.toContain('claim');
  });

  it('forgets what was foreseen once it is told', async () => {
    expect((await ask(FAR)).told.memory.foreseen).toBeUndefined();
  });
});

describe('an order that changes between the halves of a turn', () => {
  it('is offered no faster way when it has left meanwhile', async () => {
    const { told } = await ask(FAR, { later: anOrder({ status: 'shipped', expectedOn: '2026-03-20' }) });

    expect(told.memory.offer).toBeUndefined();
    expect(told.say.map(({ key }) => key)).toContain('upsellProducts.offer');
  });

  it('gives the claim of an offer back when it is lost meanwhile', async () => {
    const { told, calls } = await ask(FAR, { later: LOST });

    expect(calls.slice(-2)).toEqual(expect.arrayContaining(['release', 'returns']));
    expect(told.say.map(({ key }) => key)).toContain('checkOrderStatus.lost');
  });

  it.each<[string, Partial<Foreseen>]>([
    ['of another day', { today: '2026-03-08' }],
    ['of another order', { orderNumber: '777' }],
  ])('is told by what it says when what came back was foreseen %s', async (_, other) => {
    const foreseen = {
      orderNumber: '12345',
      today: TODAY,
      play: 'expedite',
      arrivesOn: '2026-03-10',
      ...other,
    } as const;
    const { fulfil } = world(FAR);
    const memory = aMemory({ identity, foreseen });

    const told = await checkOrderStatus.fulfil(aTurn({ stage: { kind: 'fulfillment' }, memory, today: TODAY }), fulfil);

    expect(told.say.at(-1)).toMatchObject({ params: { arrivesOn: '2026-03-11' } });
  });
});
