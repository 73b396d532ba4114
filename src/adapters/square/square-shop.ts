import type { SquareClient } from 'square';

export interface SquareShop {
  readonly square: SquareClient;
  /** Where the chat sells from. */
  readonly locationId: string;
  /** The present, ISO 8601 in UTC. */
  readonly nowIso: () => string;
}
