import type { ProductCategory } from '#business/catalog/index';
import type { ContactPreference } from '#business/customers/index';
import type { PersonContacts } from '#business/people/index';
import type { LeadSource } from './lead.ts';

/** What somebody left, normalised. */
export interface CapturedDetails {
  /** The customer only where the person has shown who they are; an e-mail address or a phone number at least. */
  readonly contacts: PersonContacts;
  readonly firstName: string;
  readonly lastName: string;
  readonly preference: ContactPreference;
  /** The one named first comes first. */
  readonly interests: readonly ProductCategory[];
  readonly source: LeadSource;
  readonly conversationId?: string;
  /** Names this one capture, such as a conversation and its turn: the same one counts once. */
  readonly cause: string;
  /** IANA. */
  readonly timeZone?: string;
  /** ISO 3166-2 without the country. */
  readonly region?: string;
  /** Offers that were turned down in the conversation so far. */
  readonly declinedOffers?: number;
}
