import type { StoredPaymentMethod } from '#business/payments/index';
import type { PlainDate } from '../dates.ts';

/** Loyalty tiers, from the first to the best. */
export const CUSTOMER_TIERS = ['Bronze', 'Silver', 'Gold', 'Platinum'] as const;
export type CustomerTier = (typeof CUSTOMER_TIERS)[number];

/** How a customer wants to be reached. */
export const CONTACT_PREFERENCES = ['Email', 'SMS', 'Phone Call', 'In-App Notification', 'Mail'] as const;
export type ContactPreference = (typeof CONTACT_PREFERENCES)[number];

export interface PostalAddress {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A customer's profile as the shop knows it; the tier comes from here alone, never from what somebody says. */
export interface Customer {
  readonly customerId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email: string;
  /** E.164, such as "+12065550123". */
  readonly phone?: string;
  readonly tier: CustomerTier;
  readonly contactPreference: ContactPreference;
  readonly address: PostalAddress;
  /** IANA name, such as "America/New_York". */
  readonly timeZone: string;
  readonly memberSince: PlainDate;
  /** Month and day, such as "02-29"; only of who told it. */
  readonly birthday?: string;
  /** Last four digits of the stored payment method: a verification factor, never shown. */
  readonly paymentLastFour?: string;
  /** What the customer agreed may be charged when they confirm it in chat. */
  readonly paymentMethod?: StoredPaymentMethod;
  /** That the customer agrees to prices made from what they bought and want to spend: written by their ledger of consents. */
  readonly personalPrices?: true;
  /** Purchases made in the chat, what was paid for them in minor units, and when the last one was, ISO 8601 in UTC. */
  readonly purchaseCount?: number;
  readonly spentMinor?: number;
  readonly lastPurchaseAtIso?: string;
}
