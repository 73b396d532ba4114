import type { CreditEntry } from '#business/store-credit/index';
import type { Return } from './return.ts';

/** The store credit that a return gives: all of its refund, or what of it was paid with store credit. */
export const creditOf = (returned: Return, occurredAtIso: string): CreditEntry => {
  const { customerId, rma, currency } = returned;
  return { customerId, sourceId: `RETURN#${rma}`, amountMinor: creditMinorOf(returned), currency, occurredAtIso };
};

/** Minor units; 0 where none is given. */
export const creditMinorOf = ({ resolution, refundMinor, shares }: Return): number =>
  resolution === 'Store Credit'
    ? refundMinor
    : shares.reduce((sum, { isCredit, amountMinor }) => sum + (isCredit ? amountMinor : 0), 0);
