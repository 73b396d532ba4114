import type { Sale } from '#business/point-of-sale/index';
import { linesOf } from './commitment.ts';
import type { Purchase } from './purchase.ts';

/** A purchase as the till hears of it; without a payment while its money has to be collected. */
export const saleOf = (purchase: Purchase, isPaid: boolean): Sale => ({
  orderNumber: purchase.orderNumber,
  lines: linesOf(purchase),
  totalMinor: purchase.totalMinor,
  currency: purchase.currency,
  begunAtEpochSeconds: purchase.begunAtEpochSeconds,
  ...(isPaid && purchase.paymentId !== undefined && { paymentId: purchase.paymentId }),
});
