import { describe, expect, it } from '@jest/globals';
import { whyClosed } from '#business/purchases/why-closed';
import { anOrder } from '../../../support/an-order.ts';

const order = anOrder({ status: 'preparing', expectedOn: '2026-03-12' });
const { customerId } = order;
const shipment = { carrier: 'UPS', trackingNumber: '1Z', shippedOn: '2026-03-09' };
const sent = anOrder({ status: 'shipped', expectedOn: '2026-03-12', shipment });

describe('an order that something is to be added to', () => {
  it('is open until it leaves, to its customer alone', () => {
    expect(whyClosed(order, customerId)).toBeUndefined();
    expect(whyClosed(sent, customerId)).toEqual({ kind: 'order-closed' });
    expect(whyClosed(order, 'somebody-else')).toEqual({ kind: 'order-closed' });
    expect(whyClosed(undefined, customerId, '2026-03-11')).toEqual({ kind: 'order-closed' });
  });

  it.each([
    ['2026-03-11', undefined],
    ['2026-03-12', 'not-sooner'],
    ['2026-03-13', 'not-sooner'],
  ])('is sent the faster way only where %s is sooner', (arrivesOn, kind) => {
    expect(whyClosed(order, customerId, arrivesOn)?.kind).toBe(kind);
    expect(whyClosed(sent, customerId, arrivesOn)?.kind).toBe('not-sooner');
  });
});
