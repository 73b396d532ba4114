import { describe, expect, it } from '@jest/globals';
import { applyFact, ORDER_FACT_TYPES, ORDER_MOVES, ORDER_STATUSES, parcelOf } from '#business/orders/index';
import { aShipment, anOrder } from '../../../support/an-order.ts';
import { anOrderFact } from '../../../support/an-order-fact.ts';

describe('the table of what becomes of an order', () => {
  it('reaches every status', () => {
    const reached = ORDER_FACT_TYPES.map((type) => ORDER_MOVES[type].to);

    expect(new Set(reached.filter((to) => to !== 'same'))).toEqual(new Set(ORDER_STATUSES));
  });

  it.each(ORDER_FACT_TYPES)('is what decides on "%s", from every status, with and without a parcel', (type) => {
    for (const status of ORDER_STATUSES) {
      for (const order of [anOrder({ status }), anOrder({ status: 'delayed', shipment: aShipment() })]) {
        const { from, to, parcel } = ORDER_MOVES[type];
        const isSent = parcelOf(order) !== undefined;
        const isParcelRight = parcel === undefined || (parcel === 'sent') === isSent;
        const mayHappen = from.includes(order.status) && isParcelRight;

        const applied = applyFact(order, anOrderFact(type));

        expect(applied.kind).toBe(mayHappen ? 'changed' : 'refused');
        if (applied.kind === 'changed') expect(applied.after.status).toBe(to === 'same' ? order.status : to);
      }
    }
  });

  it('lets a cancelled or returned order stay what it is', () => {
    for (const type of ORDER_FACT_TYPES) {
      expect(applyFact(anOrder({ status: 'cancelled' }), anOrderFact(type)).kind).toBe('refused');
      expect(applyFact(anOrder({ status: 'returned' }), anOrderFact(type)).kind).toBe('refused');
    }
  });
});
