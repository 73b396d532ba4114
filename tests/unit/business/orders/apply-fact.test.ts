import { describe, expect, it } from '@jest/globals';
import { applyFact, type Order, type OrderProblem } from '#business/orders/index';
import { aShipment, anOrder } from '../../../support/an-order.ts';
import { anOrderFact } from '../../../support/an-order-fact.ts';

const after = (...given: Parameters<typeof applyFact>): Order => {
  const applied = applyFact(...given);
  if (applied.kind !== 'changed') throw new Error(`It is ${applied.kind}.`);
  return applied.after;
};
const WINDOW = { fromIso: '2026-03-12T18:00:00Z', toIso: '2026-03-12T20:00:00Z' };
const SINCE = '2026-03-08T00:00:00Z';
const LATE: OrderProblem = {
  kind: 'late',
  ...{ sinceIso: SINCE, goodwillOfferId: 'goodwill-12345', goodwillSinceIso: SINCE },
};
const LOST: OrderProblem = { ...LATE, kind: 'lost' };

describe('a fact about an order', () => {
  it('begins an order that nobody knew', () => {
    expect(after(undefined, anOrderFact('order-created'))).toMatchObject({
      ...{ orderNumber: '12345', status: 'placed', expectedOn: '2026-03-12', version: 1 },
      toldAtIso: '2026-03-09T10:00:00Z',
    });
  });

  it('is refused when an order is created twice', () => {
    expect(applyFact(anOrder(), anOrderFact('order-created'))).toMatchObject({ reason: 'order-exists' });
  });

  it('says so when nobody knows its order', () => {
    expect(applyFact(undefined, anOrderFact('delivered'))).toEqual({ kind: 'unknown-order' });
  });

  it('is outdated when something later is known, and is taken when that happened at the same instant', () => {
    const order = (toldAtIso: string) => anOrder({ status: 'shipped', toldAtIso });

    expect(applyFact(order('2026-03-09T10:00:01Z'), anOrderFact('delivered')).kind).toBe('outdated');
    expect(applyFact(order('2026-03-09T10:00:00.000Z'), anOrderFact('delivered')).kind).toBe('changed');
  });

  it('is delivered on the day on which it happened in the shop', () => {
    const order = after(anOrder({ status: 'shipped' }), anOrderFact('delivered', {}, { occurredOn: '2026-03-08' }));

    expect(order).toMatchObject({ status: 'delivered', deliveredOn: '2026-03-08', shipment: aShipment() });
    expect(order).not.toHaveProperty('expectedOn');
  });

  it('keeps the promised day when it names none, and takes the one that it names', () => {
    expect(after(anOrder(), anOrderFact('shipped'))).toMatchObject({ expectedOn: '2026-03-10' });
    expect(after(anOrder(), anOrderFact('shipped', { expectedOn: '2026-03-11' }))).toMatchObject({
      expectedOn: '2026-03-11',
    });
  });

  it('keeps hours until another day is named, and forgets them then', () => {
    const order = anOrder({ status: 'shipped', window: WINDOW });

    expect(after(order, anOrderFact('out-for-delivery')).window).toEqual(WINDOW);
    expect(after(order, anOrderFact('order-updated', { expectedOn: '2026-03-13' })).window).toBeUndefined();
    expect(after(order, anOrderFact('delivered')).window).toBeUndefined();
  });

  it('takes nothing away that was added in the chat', () => {
    const [line] = anOrder().lines;
    const added = { ...line!, sku: 'CASE', paymentId: 'pay-2' };
    const told = [{ ...line!, quantity: 2 }];

    const order = after(anOrder({ lines: [line!, added] }), anOrderFact('order-updated', { lines: told }));

    expect(order.lines).toEqual([...told, added]);
  });

  it('changes no lines of what has been sent', () => {
    const { lines } = anOrder();

    expect(applyFact(anOrder({ status: 'shipped' }), anOrderFact('order-updated', { lines }))).toMatchObject({
      kind: 'refused',
      reason: 'sent-already',
    });
  });

  it('counts the version on', () => {
    expect(after(anOrder(), anOrderFact('preparing')).version).toBe(1);
    expect(after(anOrder({ version: 4 }), anOrderFact('preparing')).version).toBe(5);
  });
});

describe("an order's problem", () => {
  it.each([
    ['delayed', 'late'],
    ['shipment-lost', 'lost'],
    ['shipment-damaged', 'damaged'],
  ] as const)('begins with "%s"', (type, kind) => {
    expect(after(anOrder({ status: 'shipped' }), anOrderFact(type)).problem).toEqual({
      ...{ kind, sinceIso: '2026-03-09T10:00:00Z', goodwillOfferId: 'goodwill-12345' },
      goodwillSinceIso: '2026-03-09T10:00:00Z',
    });
  });

  it('stays a loss when the parcel is also delayed', () => {
    expect(after(anOrder({ status: 'shipped', problem: LOST }), anOrderFact('delayed')).problem).toEqual(LOST);
  });

  it('is put right by being delivered when it was late', () => {
    const order = after(anOrder({ status: 'shipped', problem: LATE }), anOrderFact('delivered'));

    expect(order.problem).toEqual({ ...LATE, solvedAtIso: '2026-03-09T10:00:00Z' });
  });

  it("isn't put right by being delivered when it is damaged", () => {
    const problem = { ...LATE, kind: 'damaged' } as const;

    expect(after(anOrder({ status: 'shipped', problem }), anOrderFact('delivered')).problem).toEqual(problem);
  });

  it('is put right when a lost parcel is sent again, not when the same one is told of again', () => {
    const order = anOrder({ status: 'shipped', problem: LOST });

    const again = after(order, anOrderFact('shipped', { trackingNumber: '1Z999AA10999999999' }));

    expect(again.problem?.solvedAtIso).toBe('2026-03-09T10:00:00Z');
    expect(after(order, anOrderFact('shipped')).problem).toEqual(LOST);
  });

  it('has one goodwill offer, whatever else goes wrong', () => {
    const problem = { ...LATE, goodwillOfferId: 'the-first', solvedAtIso: '2026-03-08T12:00:00Z' };

    expect(after(anOrder({ status: 'shipped', problem }), anOrderFact('shipment-lost')).problem).toMatchObject({
      ...{ kind: 'lost', goodwillOfferId: 'the-first', goodwillSinceIso: SINCE },
    });
  });
});
