import type { Offer } from './offer.ts';
import type { OfferState } from './offer-states.ts';

/** An offer by its key and id: another offer of the same key is another one. */
export type OfferName = Pick<Offer, 'key' | 'offerId'>;

/** Who declines an offer, in which conversation. */
export interface DeclinedBy {
  readonly customerId: string;
  readonly conversationId: string;
}

/** Where offers are kept. */
export interface OfferStore {
  /**
   * Keeps an offer, unless one of its key holds: of any number at the same time, one is kept.
   *
   * @returns the offer that holds now: this one, or the one that was there
   * @throws StorageUnavailableError, ItemCorruptError
   */
  keep(offer: Offer, nowEpochSeconds: number): Promise<Offer>;

  /**
   * The last offer of this key, if it has this id; undefined otherwise. Sees its own writes.
   *
   * @throws StorageUnavailableError, ItemCorruptError
   */
  find(name: OfferName): Promise<Offer | undefined>;

  /**
   * Puts an offer that holds into another state, as the table of moves allows.
   *
   * @param by of an offer that is declined: who declined it and where, which an event then tells of
   * @returns false when it doesn't hold any more, or the table knows no such step from where it is
   * @throws StorageUnavailableError
   */
  move(name: OfferName, to: OfferState, nowEpochSeconds: number, by?: DeclinedBy): Promise<boolean>;
}
