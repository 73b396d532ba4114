import type { CustomerTier } from '../customers/index.ts';
import type { PlainDate } from '../dates.ts';
import type { ShopEvent } from '../events/index.ts';
import type { ChatCap } from './chat-points.ts';
import type { EntryRefused } from './enter.ts';
import type { LedgerEntry, PointsBalance } from './ledger-entry.ts';
import type { Member, Occasion } from './occasions.ts';

/** Some customers with their points, and where to go on. */
export interface MemberPage {
  readonly members: readonly { readonly member: Member; readonly balance: PointsBalance }[];
  /** Opaque; absent after the last page. */
  readonly next?: string;
}

/** How far the look through all customers of a day has come. */
export interface Progress {
  readonly day: PlainDate;
  /** Where to go on; absent at the beginning, and at the end. */
  readonly next?: string;
  readonly isDone: boolean;
}

/** Where points are kept. */
export interface PointsLedger {
  /** Sees its own writes; nothing of who is new. */
  balanceOf(customerId: string): Promise<PointsBalance>;
}

/** How redeeming ended; nothing was written but for `redeemed`. */
export type Redeemed = { readonly kind: 'redeemed'; readonly balance: PointsBalance } | { readonly kind: EntryRefused };

/** Where points are redeemed and given in the chat. */
export interface LoyaltyDesk {
  /**
   * Takes the points and makes the reward, both or neither. The same redemption again is `redeemed` and takes nothing.
   *
   * @throws StorageUnavailableError: it may have been written
   */
  redeem(entry: LedgerEntry): Promise<Redeemed>;

  /** Enters points for what was done in a chat; false when they were entered before, or a cap stands against them. */
  earn(entry: LedgerEntry, caps: readonly ChatCap[]): Promise<boolean>;
}

/** What the daily look reads and writes. Each write is made once, however often and in parallel it is asked for. */
export interface LoyaltyPorts {
  /** In no particular order, each customer on one page; may be stale by seconds. */
  readonly membersFrom: (next: string | undefined) => Promise<MemberPage>;
  readonly readProgress: () => Promise<Progress | undefined>;
  readonly saveProgress: (progress: Progress) => Promise<void>;
  /** Marks the occasion, enters its gift and stores the event, all or none; false when it was marked before. */
  /** What the shop's whole history has of the customer. May be stale by seconds. */
  readonly boughtBy: (member: Member) => Promise<Pick<PointsBalance, 'purchases' | 'lastPurchaseAtIso'>>;
  readonly claimOccasion: (
    occasion: Occasion,
    gift: LedgerEntry,
    prepared: ShopEvent<'loyalty-offer-prepared'>,
  ) => Promise<boolean>;
  /** Raises the tier and stores the event, both or neither; false when the tier is another by now. */
  readonly raiseTier: (
    customerId: string,
    change: { readonly from: CustomerTier; readonly to: CustomerTier },
    changed: ShopEvent<'tier-changed'>,
  ) => Promise<boolean>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}
