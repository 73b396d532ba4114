import type { ProductCategory } from '#business/catalog/index';
import type { ContactPreference } from '#business/customers/index';
import type { PlainDate } from '../dates.ts';

/** Classes of leads, from the best to the last. */
export const LEAD_CLASSES = ['hot', 'warm', 'cold', 'prospect'] as const;
export type LeadClass = (typeof LEAD_CLASSES)[number];

/** What brought somebody to leave their details. */
export const LEAD_SOURCES = ['asked', 'after-status', 'after-resolution', 'after-declined-offer', 'import'] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** What is sent to a lead from time to time; a hot one is called. */
export const TOUCH_PROGRAMS = ['nurture', 'newsletter', 'promotion'] as const;
export type TouchProgram = (typeof TOUCH_PROGRAMS)[number];

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
