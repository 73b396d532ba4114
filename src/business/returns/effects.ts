import { effectKey, type PaymentGateway } from '#business/payments/index';
import type { PointOfSale, Sale } from '#business/point-of-sale/index';
import type { Replacement, Return } from './return.ts';

/** Keys of everything that a return does outside: each takes effect once, whoever repeats it. */
const base = ({ rma, orderNumber }: Return): string => `return:${orderNumber}:${rma}`;
export const differenceKey = (returned: Return): string => `${base(returned)}:difference`;
const shareKey = (returned: Return, index: number): string => `${base(returned)}:${index}`;
const reservationOf = (returned: Return) => ({ reservationId: base(returned), owner: base(returned) });

type Till = Pick<PointOfSale, 'reserve' | 'release' | 'registerSale'>;

/** Holds the replacement back. False when there isn't enough of it. */
export async function reserveReplacement(returned: Return, till: Till): Promise<boolean> {
  const lines = returned.replacement?.lines.map(({ sku, quantity }) => ({ sku, quantity }));
  if (!lines) return true;
  return (await till.reserve({ ...reservationOf(returned), lines })).kind === 'reserved';
}

export const releaseReplacement = async (returned: Return, till: Till): Promise<void> => {
  if (returned.replacement) await till.release(reservationOf(returned));
};

/** What goes out costs what it is dearer than what comes back, which a line of its own tells. */
function saleOf(returned: Return, { lines, differenceMinor }: Replacement): Sale {
  const difference = { sku: 'DIFFERENCE', name: 'Price difference', quantity: 1, unitPriceMinor: differenceMinor };
  return {
    orderNumber: returned.orderNumber,
    lines: [...lines.map((line) => ({ ...line, unitPriceMinor: 0 })), ...(differenceMinor > 0 ? [difference] : [])],
    totalMinor: differenceMinor,
    currency: returned.currency,
    begunAtEpochSeconds: returned.requestedAtEpochSeconds,
    ...(returned.differencePaymentId !== undefined && { paymentId: returned.differencePaymentId }),
  };
}

export const sendReplacement = async (returned: Return, till: Till): Promise<void> => {
  if (returned.replacement) await till.registerSale(reservationOf(returned), saleOf(returned, returned.replacement));
};

export type PaidBack = 'paid' | 'open' | 'impossible';

/** Gives every share of the refund back to its payment. `open` while an answer is missing: it may be tried again. */
export async function payBack(returned: Return, payments: Pick<PaymentGateway, 'refund'>): Promise<PaidBack> {
  let isImpossible = false;
  for (const [index, { paymentId, isCredit, amountMinor }] of returned.shares.entries()) {
    // It comes back with the change that notes it.
    if (isCredit) continue;
    if (paymentId === undefined) {
      isImpossible = true;
      continue;
    }
    const idempotencyKey = effectKey(shareKey(returned, index), 'refund');
    const { kind } = await payments.refund({ paymentId, amountMinor, idempotencyKey });
    if (kind === 'unknown' || kind === 'unavailable') return 'open';
    if (kind !== 'refunded') isImpossible = true;
  }
  return isImpossible ? 'impossible' : 'paid';
}
