import type { Return } from './return.ts';

/** One line of a customer's store credit, never changed. */
export interface CreditEntry {
  readonly customerId: string;
  /** What it comes from, such as "RETURN#R-…": a source counts once. */
  readonly sourceId: string;
  /** Minor units, more than 0. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
}

export const creditOf = ({ customerId, rma, refundMinor, currency }: Return, occurredAtIso: string): CreditEntry => ({
  ...{ customerId, sourceId: `RETURN#${rma}`, amountMinor: refundMinor, currency, occurredAtIso },
});
