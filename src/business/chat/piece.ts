import type { PlainDate } from '../dates.ts';

/** What a button says and shows. */
export interface ChatChoice {
  readonly label: string;
  /** The message that picking it sends, word for word. */
  readonly says: string;
}

/** An order as a card. Texts are the bot's own, in the conversation's language. */
export interface OrderCard {
  readonly kind: 'order';
  readonly orderNumber: string;
  readonly status: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  /** HTTPS, of the carrier. */
  readonly trackingUrl?: string;
  readonly expectedOn?: PlainDate;
  readonly deliveredOn?: PlainDate;
}

/** An offer as a card. Amounts are minor units. */
export interface OfferCard {
  readonly kind: 'offer';
  readonly offerId: string;
  readonly lines: readonly { readonly name: string; readonly quantity: number; readonly unitMinor: number }[];
  readonly deliveryMinor: number;
  /** Lines and delivery. */
  readonly totalMinor: number;
  /** What the lines cost without any reduction; absent when it is the same. */
  readonly listMinor?: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Why it costs that, one line each, ready to read; empty for somebody unverified. */
  readonly reasons: readonly string[];
  /** Words that the law wants beside the price. */
  readonly notices: readonly string[];
  /** By the server's clock; a page counts down by the difference between this and the answer's `nowIso`. */
  readonly expiresAtIso: string;
}

/** One thing that the bot shows: plain text, quick replies, or a card. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choices'; readonly choices: readonly ChatChoice[] }
  | OrderCard
  | OfferCard;
