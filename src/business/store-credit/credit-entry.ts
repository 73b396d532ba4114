/** One line of a customer's store credit. It is never changed: what was wrong is put right by a further one. */
export interface CreditEntry {
  readonly customerId: string;
  /** What it comes from, such as "RETURN#R-…": a source counts once. */
  readonly sourceId: string;
  /** Minor units; below zero for what is spent. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
}

/** What a customer's lines in one currency add up to; never below zero. */
export type CreditBalance = Pick<CreditEntry, 'amountMinor' | 'currency'>;

/** Where store credit is read. */
export interface StoreCredit {
  /** One for each currency, those that are used up included; nothing of who never had any. Sees its own writes. */
  balancesOf(customerId: string): Promise<readonly CreditBalance[]>;
}
