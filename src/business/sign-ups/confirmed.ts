import type { ProductCategory } from '#business/catalog/index';
import type { ConsentChannel, ConsentPurpose, ConsentText } from '#business/consents/index';
import type { ContactPreference } from '#business/customers/index';
import type { LeadSource } from '#business/leads/index';
import type { PlainDate } from '../dates.ts';

/** Somebody to whom data may be sold, as the question for it names them. */
export interface Recipient {
  readonly partnerId: string;
  readonly name: string;
}

/** What somebody was asked to agree to, and what they said; the words are those that were shown. */
export interface ConsentAnswer {
  readonly purpose: ConsentPurpose;
  readonly recipients: readonly Recipient[];
  readonly text: ConsentText;
  readonly isYes: boolean;
  readonly channel: ConsentChannel;
}

/** A sign-up whose last question was answered. */
export interface ConfirmedSignUp {
  readonly conversationId: string;
  /** The same for every attempt at the same sign-up: whatever it writes is written once. */
  readonly cause: string;
  /** Of a customer who is verified now; absent for everybody else. */
  readonly customerId?: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Normalised. */
  readonly email: string;
  /** E.164. */
  readonly phone?: string;
  readonly preference: ContactPreference;
  readonly interests: readonly ProductCategory[];
  readonly source: LeadSource;
  /** Offers that were declined in the conversation; absent for none. */
  readonly declinedOffers?: number;
  /** False when the address or number may be somebody else's: then nothing is agreed to in their name. */
  readonly isTheirs: boolean;
  readonly answers: readonly ConsentAnswer[];
}

/** A discount for who signs up, whatever they agreed to; it works once, and for them alone. */
export interface WelcomeGift {
  readonly code: string;
  /** Whole percent. */
  readonly percent: number;
  /** The last day on which it counts. */
  readonly expiresOn: PlainDate;
  /** Who signs up again hears of the one that they have got. */
  readonly state: 'issued' | 'redeemed' | 'expired';
}

export interface SignedUp {
  readonly welcomeGift: WelcomeGift;
}
