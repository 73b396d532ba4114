import type { Department } from '#business/catalog/index';

/** A sale: some products cost less for a while. */
export interface Promotion {
  /** Its key, such as "SPRING". */
  readonly code: string;
  /** What customers read, such as "Spring sale". */
  readonly name: string;
  /** What is on sale: these products, and every product of these departments. */
  readonly skus: readonly string[];
  readonly categories: readonly Department[];
  /** Off the list price, whole percent, 1 to 90. */
  readonly percentOff: number;
  /**
   * When it begins, and when it is over: moments as the shop's clock shows them, with its time zone, such as
   * "2026-03-09T09:00[America/New_York]" (RFC 9557).
   */
  readonly startsAt: string;
  readonly endsAt: string;
  /** How many units are sold at the sale's price in all; absent when as many as there are. */
  readonly stockLimit?: number;
  /** How many of them are sold. */
  readonly unitsSold: number;
  /** Only customers whom the shop knows buy at its price, and hear of it. */
  readonly membersOnly: boolean;
  /** The start that has been told to those who asked: the sale's own, once it was noticed. */
  readonly startNoticed?: string;
}
