import { describe, expect, it } from '@jest/globals';
import { saleOf } from '#business/purchases/index';
import { aPurchase } from '../../../support/a-purchase.ts';

const PAID = aPurchase({ paymentId: 'payment-1', deliveryMinor: 500, totalMinor: aPurchase().totalMinor + 500 });

describe('what the till hears of a purchase', () => {
  it('is every line that was charged, delivery among them, and they add up', () => {
    const { lines, totalMinor } = saleOf(PAID, true);

    expect(lines.map(({ sku }) => sku)).toEqual([...PAID.lines.map(({ sku }) => sku), 'DELIVERY']);
    expect(lines.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0)).toBe(totalMinor);
  });

  it('names the payment that was taken, and none while the money is still to be collected', () => {
    expect(saleOf(PAID, true).paymentId).toBe('payment-1');
    expect(saleOf(PAID, false)).not.toHaveProperty('paymentId');
  });

  it('tells nothing of the customer', () => {
    expect(JSON.stringify(saleOf(PAID, true))).not.toContain(PAID.customerId);
  });
});
