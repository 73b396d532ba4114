import { describe, expect, it } from '@jest/globals';
import { isGoodwillDue, type OrderProblem } from '#business/orders/index';
import { anOrder } from '../../../support/an-order.ts';

const SINCE = '2026-03-01T10:00:00Z';
const PROBLEM: OrderProblem = {
  kind: 'lost',
  ...{ sinceIso: '2026-03-05T10:00:00Z', goodwillOfferId: 'goodwill-12345', goodwillSinceIso: SINCE },
};
const troubled = (changes: Partial<OrderProblem> = {}) =>
  anOrder({ status: 'shipped', problem: { ...PROBLEM, ...changes } });

describe('the discount that makes up for a trouble', () => {
  it('waits while the trouble is open, and for nobody without one', () => {
    expect(isGoodwillDue(troubled(), '2026-03-09')).toBe(true);
    expect(isGoodwillDue(anOrder({ status: 'shipped' }), '2026-03-09')).toBe(false);
  });

  it('waits for who has an order that is late, also before that was noted', () => {
    expect(isGoodwillDue(anOrder({ status: 'shipped', expectedOn: '2026-03-08' }), '2026-03-09')).toBe(true);
  });

  it.each([
    ['open', {}],
    ['put right', { solvedAtIso: '2026-03-05T10:00:00Z' }],
  ])('is used once, while the trouble is %s', (_, changes) => {
    const order = troubled(changes);
    const goodwillUsed = { purchaseId: 'purchase-1', atIso: '2026-03-06T10:00:00Z' };

    expect(isGoodwillDue(order, '2026-03-09')).toBe(true);
    expect(isGoodwillDue({ ...order, goodwillUsed }, '2026-03-09')).toBe(false);
  });

  it('is used once also of an order whose lateness nobody has noted', () => {
    const goodwillUsed = { purchaseId: 'purchase-1', atIso: '2026-03-06T10:00:00Z' };

    const order = anOrder({ status: 'shipped', expectedOn: '2026-03-08', goodwillUsed });

    expect(isGoodwillDue(order, '2026-03-09')).toBe(false);
  });

  it.each([
    ['2026-03-31', true],
    ['2026-04-01', true],
    ['2026-04-02', false],
  ])('waits thirty days after the trouble was put right: on %s it is %s', (today, isDue) => {
    expect(isGoodwillDue(troubled({ solvedAtIso: '2026-03-02T23:00:00Z' }), today)).toBe(isDue);
  });
});
