import type { ConsentEntry } from '#business/consents/index';
import type { ShopEvent } from '#business/events/index';
import type { ConversationState } from '#business/insights/index';
import type { Payment } from '#business/payments/index';
import type { Purchase } from '#business/purchases/index';

/** Units of goods, by sku. */
export type Stock = ReadonlyMap<string, { readonly onHand: number; readonly reserved: number }>;

/** What the shop has written down of simulated people. */
export interface Books {
  readonly purchases: readonly Purchase[];
  /** Of the payment sandbox, made with cards of simulated people. */
  readonly payments: readonly Payment[];
  readonly sales: readonly ShopEvent<'purchase-made'>[];
  readonly consents: readonly ConsentEntry[];
  /** Conversations as the insights count them, and as their events say that they are; by id. */
  readonly counted: ReadonlyMap<string, ConversationState>;
  readonly byEvents: ReadonlyMap<string, ConversationState>;
  /** Of the simulation's goods, before and after. */
  readonly stockBefore: Stock;
  readonly stockAfter: Stock;
}

/** A law that was broken: where, and how. */
export interface Breach {
  readonly where: string;
  readonly how: string;
}
