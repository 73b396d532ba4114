import type { ProductCategory } from '#business/catalog/index';
import type { ContactPreference } from '#business/customers/index';
import type { PlainDate } from '../dates.ts';
import type { LeadClass, LeadSource, TouchProgram } from '../lead-words.ts';

export * from '../lead-words.ts';

/** The next time that a lead is written to. */
export interface NextTouch {
  readonly program: TouchProgram;
  /** Of a sequence, 1 for the first; rises for ever where there is no end. */
  readonly step: number;
  /** The first day on which it may go out, in the shop's time zone. */
  readonly on: PlainDate;
}

/** Somebody who wants to hear from the shop. */
export interface Lead {
  /** The person's id. */
  readonly leadId: string;
  readonly customerId?: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Normalised. */
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
  /** The address is of a throw-away mail service: it isn't written to, and the lead isn't sold. */
  readonly hasDisposableEmail?: true;
  readonly preference: ContactPreference;
  /** The one named first comes first. */
  readonly interests: readonly ProductCategory[];
  /** Of the first capture. */
  readonly source: LeadSource;
  /** ISO 3166-2 without the country, such as "OH"; of customers whose address is known. */
  readonly region?: string;
  /** IANA. */
  readonly timeZone?: string;
  readonly capturedAtIso: string;
  readonly updatedAtIso: string;
  /** 0 to 100: the sum of its log. */
  readonly score: number;
  readonly leadClass: LeadClass;
  readonly nextTouch?: NextTouch;
  /** Raised by each change. */
  readonly version: number;
}
