import type { PendingConfirmation } from '#business/confirmations/index';
import type { Turn } from '../../turn/index.ts';

/** A yes by a verified customer to what was read out. */
export interface Confirmed {
  readonly turn: Turn;
  readonly pending: PendingConfirmation;
  readonly customerId: string;
}
