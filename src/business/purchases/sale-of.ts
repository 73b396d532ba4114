import type { Sale } from '#business/point-of-sale/index';
import { linesOf } from './commitment.ts';
import type { Purchase } from './purchase.ts';

/** What the till books as the payment where store credit pays all. */
const BY_CREDIT = 'store-credit';

/** A purchase as the till hears of it; without a payment while its money has to be collected. */
export const saleOf = (purchase: Purchase, isPaid: boolean): Sale => ({
  orderNumber: purchase.orderNumber,
  lines: linesOf(purchase),
  totalMinor: purchase.totalMinor,
  currency: purchase.currency,
  begunAtEpochSeconds: purchase.begunAtEpochSeconds,
  ...(isPaid && { paymentId: purchase.paymentId ?? BY_CREDIT }),
});
