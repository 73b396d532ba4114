/** Units of one product. */
export interface ReservedLine {
  readonly sku: string;
  /** At least 1. */
  readonly quantity: number;
}

/** What somebody holds back of the stock until it is sold or let go. */
export interface Reservation {
  /** Chosen by whoever reserves, one for each purchase: the same id never reserves twice. */
  readonly reservationId: string;
  /** Whose effect it is: nobody else releases or sells it. */
  readonly owner: string;
  /** At most 40 different products; lines of the same product add up. */
  readonly lines: readonly ReservedLine[];
}

/** What may be said of a reservation by its owner. */
export type ReservationName = Pick<Reservation, 'reservationId' | 'owner'>;

/** What a reservation was sold for, as the till books it. It tells nothing of who bought. */
export interface Sale {
  /** The shop's number of the order. */
  readonly orderNumber: string;
  /** Everything that is charged, services and delivery among it; unit prices in minor units. */
  readonly lines: readonly (ReservedLine & { readonly name: string; readonly unitPriceMinor: number })[];
  /** The sum of the lines, minor units. */
  readonly totalMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The payment at its provider; absent while the money is still to be collected. */
  readonly paymentId?: string;
  /** No earlier than this did the till hear of it. */
  readonly begunAtEpochSeconds: number;
}

export interface StockLevel {
  readonly onHand: number;
  readonly reserved: number;
}

export type Reserved =
  /** Held now, or by an earlier call with the same id. */
  | { readonly kind: 'reserved' }
  | { readonly kind: 'out-of-stock'; readonly skus: readonly string[] }
  | { readonly kind: 'unknown-product'; readonly skus: readonly string[] }
  /** The id is another owner's, has other lines, or is settled already. */
  | { readonly kind: 'id-taken' };

/** How a reservation ended; the same for every repetition of the call. */
export type Settled =
  | { readonly kind: 'done' }
  /** It ended the other way before: what is sold isn't released, and the other way round. */
  | { readonly kind: 'settled-otherwise' }
  /** There is none of this id and owner. */
  | { readonly kind: 'not-found' };

/**
 * The shop's till and warehouse. Every call may be repeated: it takes effect once. Units reserved are never more than
 * those on hand, whoever reserves at the same time. Services have no stock: they are reserved and sold without limit.
 */
export interface PointOfSale {
  /** Units of a product; undefined for services and for what isn't in the catalogue. Sees its own writes. */
  stock(sku: string): Promise<StockLevel | undefined>;

  /** Holds all lines back, or none. @throws StorageUnavailableError */
  reserve(reservation: Reservation): Promise<Reserved>;

  /** Gives back what a reservation holds. @throws StorageUnavailableError */
  release(name: ReservationName): Promise<Settled>;

  /**
   * Takes what a reservation holds out of the stock, and books what it was sold for where the till keeps such books.
   *
   * @throws StorageUnavailableError
   */
  registerSale(name: ReservationName, sale: Sale): Promise<Settled>;
}
