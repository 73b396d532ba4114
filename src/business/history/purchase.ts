/** One line of a purchase, as it was bought. */
export interface PurchaseLine {
  readonly sku: string;
  /** The product's name when it was bought. */
  readonly name: string;
  readonly category: string;
  readonly quantity: number;
  /** Price paid for one, in minor units of the purchase's currency. */
  readonly unitPriceMinor: number;
}

/** A purchase as the history keeps it: who by name and number, what and when; no address, no e-mail, no phone. */
export interface Purchase {
  /** Unique: a purchase of the same id that comes again adds nothing. */
  readonly purchaseId: string;
  readonly customerId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly orderNumber: string;
  readonly lines: readonly PurchaseLine[];
  /** ISO 4217. */
  readonly currency: string;
  /** Instant, ISO 8601 in UTC. */
  readonly purchasedAt: string;
}

export type PersonName = Pick<Purchase, 'firstName' | 'lastName'>;

/** What all lines of a purchase cost together, in minor units. */
export const totalMinor = ({ lines }: Pick<Purchase, 'lines'>): number =>
  lines.reduce((total, { quantity, unitPriceMinor }) => total + quantity * unitPriceMinor, 0);
