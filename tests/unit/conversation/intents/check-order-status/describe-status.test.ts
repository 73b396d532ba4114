import { describe, expect, it } from '@jest/globals';
import { describeStatus } from '#conversation/intents/check-order-status/describe-status';
import { renderEnUs } from '#conversation/messages/index';
import { message } from '#conversation/turn/index';
import { anOrder, aShipment } from '../../../../support/an-order.ts';

const TODAY = '2026-03-09';
const about = { orderNumber: '12345', today: TODAY };
const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
const text = (order: Parameters<typeof describeStatus>[0]) => renderEnUs(describeStatus(order, TODAY));

describe('an order that has not been sent', () => {
  it('is waiting to be packed when placed', () => {
    expect(describeStatus(anOrder({ status: 'placed' }), TODAY)).toEqual(
      message('checkOrderStatus.placed', { ...about, expectedOn: '2026-03-12' }),
    );
  });

  it('is being prepared', () => {
    expect(describeStatus(anOrder({ status: 'preparing' }), TODAY)).toEqual(
      message('checkOrderStatus.preparing', { ...about, expectedOn: '2026-03-10' }),
    );
  });

  it.each(['placed', 'preparing'] as const)('still keeps its promise on the day itself when %s', (status) => {
    expect(describeStatus(anOrder({ status, expectedOn: TODAY }), TODAY).key).toBe(`checkOrderStatus.${status}`);
  });

  it.each(['placed', 'preparing'] as const)('is too late from the day after when %s', (status) => {
    expect(describeStatus(anOrder({ status, expectedOn: '2026-03-08' }), TODAY)).toEqual(
      message('checkOrderStatus.notSentInTime', { ...about, expectedOn: '2026-03-08' }),
    );
  });
});

describe('an order on its way', () => {
  it('says with whom and by when', () => {
    expect(describeStatus(anOrder({ status: 'shipped' }), TODAY)).toEqual(
      message('checkOrderStatus.shipped', { ...about, ...parcel, expectedOn: '2026-03-11' }),
    );
  });

  it('is in time on the day itself', () => {
    const order = anOrder({ status: 'shipped', expectedOn: TODAY });

    expect(describeStatus(order, TODAY).key).toBe('checkOrderStatus.shipped');
  });

  it('is overdue from the day after', () => {
    expect(describeStatus(anOrder({ status: 'shipped', expectedOn: '2026-03-08' }), TODAY)).toEqual(
      message('checkOrderStatus.overdue', { ...about, ...parcel, expectedOn: '2026-03-08' }),
    );
  });

  it.each(['2026-03-01', TODAY, '2026-03-20'])('arrives today once it is out for delivery, promised for %s', (day) => {
    expect(describeStatus(anOrder({ status: 'out-for-delivery', expectedOn: day }), TODAY)).toEqual(
      message('checkOrderStatus.outForDelivery', { ...about, ...parcel }),
    );
  });
});

describe('an order that has come to its end', () => {
  it('was delivered', () => {
    expect(describeStatus(anOrder({ status: 'delivered' }), TODAY)).toEqual(
      message('checkOrderStatus.delivered', { ...about, ...parcel, deliveredOn: '2026-03-08' }),
    );
  });

  it('was cancelled', () => {
    expect(describeStatus(anOrder({ status: 'cancelled' }), TODAY)).toEqual(
      message('checkOrderStatus.cancelled', { ...about, cancelledOn: '2026-03-06' }),
    );
  });

  it('came back', () => {
    expect(describeStatus(anOrder({ status: 'returned' }), TODAY)).toEqual(
      message('checkOrderStatus.returned', { ...about, returnedOn: '2026-03-02' }),
    );
  });
});

describe('a delayed order', () => {
  const reason = 'a storm closed the airport';

  it('says why and the new day', () => {
    expect(describeStatus(anOrder({ status: 'delayed' }), TODAY)).toEqual(
      message('checkOrderStatus.delayed', { ...about, reason, expectedOn: '2026-03-16' }),
    );
  });

  it('says with whom it is when it has been sent', () => {
    const order = anOrder({ status: 'delayed', shipment: aShipment() });

    expect(describeStatus(order, TODAY)).toEqual(
      message('checkOrderStatus.delayedOnTheWay', { ...about, ...parcel, reason, expectedOn: '2026-03-16' }),
    );
  });

  it.each(['2026-03-09', '2026-03-10'])('keeps its new promise until %s is over', (expectedOn) => {
    expect(describeStatus(anOrder({ status: 'delayed', expectedOn }), TODAY).key).toBe('checkOrderStatus.delayed');
  });

  it('promises nothing more once the new day is over as well', () => {
    expect(describeStatus(anOrder({ status: 'delayed', expectedOn: '2026-03-08' }), TODAY)).toEqual(
      message('checkOrderStatus.delayedWithoutDate', { orderNumber: '12345', reason }),
    );
  });

  it('promises nothing more on its way once the new day is over as well', () => {
    const order = anOrder({ status: 'delayed', expectedOn: '2026-03-08', shipment: aShipment() });

    expect(describeStatus(order, TODAY)).toEqual(
      message('checkOrderStatus.delayedOnTheWayWithoutDate', { orderNumber: '12345', reason, ...parcel }),
    );
  });
});

describe('the day in the sentence', () => {
  it.each([
    [TODAY, 'You should receive it by today.'],
    ['2026-03-10', 'You should receive it by tomorrow.'],
    ['2026-03-11', 'You should receive it by Wednesday, March 11.'],
    ['2026-12-31', 'You should receive it by Thursday, December 31.'],
    ['2027-01-01', 'You should receive it by Friday, January 1, 2027.'],
  ])('is for %s: %s', (expectedOn, sentence) => {
    expect(text(anOrder({ status: 'preparing', expectedOn }))).toContain(sentence);
  });

  it('keeps the leading zeros of the number', () => {
    expect(text(anOrder({ orderNumber: '00123' }))).toContain('Order #00123 ');
  });
});
