import type { PackageName } from './packages.ts';

/**
 * How a sale goes on.
 *
 *   claimed ─► posting ─► sold
 *      │          ├─────► refused      the buyer had the data, and didn't want it
 *      │          └─────► unknown ─► posting again, sold, refused
 *      │                      └────► abandoned   a person has to find out
 *      └─► dropped        nothing was sent: the consent has ended
 */
export const SALE_STATES = ['claimed', 'posting', 'unknown', 'sold', 'refused', 'dropped', 'abandoned'] as const;
export type SaleState = (typeof SALE_STATES)[number];

export const FIRST_SALE_STATE: SaleState = 'claimed';

export const SALE_TRANSITIONS: Readonly<Record<SaleState, readonly SaleState[]>> = {
  claimed: ['posting', 'dropped'],
  posting: ['sold', 'refused', 'unknown'],
  unknown: ['posting', 'unknown', 'sold', 'refused', 'abandoned'],
  sold: [],
  refused: [],
  dropped: [],
  abandoned: [],
};

/** Nothing follows these. */
export const isSettled = (state: SaleState): boolean => SALE_TRANSITIONS[state].length === 0;

/** Whether the buyer has the person's data, or may have it. */
export const mayHaveReached = (state: SaleState): boolean => state !== 'claimed' && state !== 'dropped';

/** A lead that one buyer gets, or got. It holds nothing of the person. */
export interface Sale {
  /** What the buyer knows it by: each post of it carries this id. */
  readonly saleId: string;
  readonly leadId: string;
  readonly partnerId: string;
  readonly state: SaleState;
  readonly way: 'auction' | 'fixed-price';
  readonly package: PackageName;
  readonly priceMinor: number;
  readonly currency: string;
  /** Of the consent that allows it. */
  readonly receiptId: string;
  /** The contract's, when it was agreed. */
  readonly mostBuyers: number;
  /** How often its outcome was asked after in vain. */
  readonly attempts: number;
  readonly claimedAtIso: string;
  readonly soldAtIso?: string;
  /** When somebody has to look after it; absent once it is settled. */
  readonly dueAtEpochSeconds?: number;
  readonly version: number;
}

/** The sale one step on, where the table allows it. */
export function moveSale(sale: Sale, to: SaleState, changes: Partial<Sale> = {}): Sale {
  if (!SALE_TRANSITIONS[sale.state].includes(to)) throw new SaleMoveError(sale.state, to);
  const { dueAtEpochSeconds: _, ...rest } = { ...sale, ...changes, state: to, version: sale.version + 1 };
  return isSettled(to)
    ? rest
    : { ...rest, dueAtEpochSeconds: changes.dueAtEpochSeconds ?? sale.dueAtEpochSeconds ?? 0 };
}

/** A step that the table of sales doesn't have. */
export class SaleMoveError extends Error {
  readonly code = 'sale-move-impossible';
  readonly retryable = false;

  constructor(from: SaleState, to: SaleState) {
    super(`A sale that is ${from} never becomes ${to}.`);
    this.name = 'SaleMoveError';
  }
}
