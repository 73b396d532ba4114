import type { PointOfSale, ReservationName, ReservedLine } from './ports.ts';

export interface BookedReservation {
  readonly state: 'held' | 'released' | 'sold';
  /** The units that it holds or held; lines of services aren't among them. */
  readonly units: readonly ReservedLine[];
}

/** Reserves for a till that can't: the till knows what is on hand, the book what of it is held back. */
export interface ReservationBook extends PointOfSale {
  /**
   * Takes over from the till how many units are on hand, before what was reserved is taken off. Nothing changes for
   * services and unknown products. @throws StorageUnavailableError
   */
  countOnHand(sku: string, onHand: number): Promise<void>;

  /** A reservation by its id and owner; undefined when there is none. Sees its own writes. */
  find(name: ReservationName): Promise<BookedReservation | undefined>;
}
