import type { ShopEvent } from '#business/events/index';
import type { Promotion } from './promotion.ts';

/** Where sales are kept: tens of them, not thousands. */
export interface PromotionRepository {
  /** Every promotion, those that are over too, in no particular order. Sees its own writes. */
  list(): Promise<readonly Promotion[]>;

  /** Stores the promotion; one of the same code is replaced, but for the start that was noticed. */
  save(promotion: Promotion): Promise<void>;
}

/**
 * Marks a promotion's start as noticed and stores the event that tells of it, both or neither.
 *
 * @returns false when somebody else has noticed it, or it starts at another time by now
 */
export type ClaimStart = (promotion: Promotion, started: ShopEvent<'sale-started'>) => Promise<boolean>;
