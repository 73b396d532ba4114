import type { ConsentPurpose, ConsentStanding, ConsentText } from '#business/consents/index';
import type { PeopleStore, Person } from '#business/people/index';
import type { Contact } from '#business/one-time-codes/index';
import type { PrivacyLinkKind, ReadPrivacyLink } from '#business/privacy/index';
import type { CodeDesk } from '../code-desk.ts';
import type { PrivacyAnswer, Progress, ShownSale } from './answer.ts';
import type { PageRequest } from './read-request.ts';

/** Which page something was said on, and which request it was. */
export interface SaidOnPage {
  readonly channel: 'page' | 'mail-client' | 'browser-signal';
  readonly cause: string;
}

/** Who may be given data. */
export interface Partner {
  readonly partnerId: string;
  readonly name: string;
}

/** What the pages do about consents. Doing a thing twice does no harm. */
export interface PageConsents {
  questionOf(purpose: ConsentPurpose, partners: readonly Partner[]): ConsentText;
  standingOf(person: Person): Promise<ConsentStanding>;
  requestOptIn(person: Person, by: SaidOnPage, nowEpochSeconds: number): Promise<void>;
  /** On the button by which mail is confirmed. */
  readonly confirmButton: string;
  confirmOptIn(
    link: { readonly personId: string; readonly issuedAtEpochSeconds: number },
    nowEpochSeconds: number,
  ): Promise<
    | { readonly kind: 'confirmed' | 'confirmed-before'; readonly receiptId: string }
    | { readonly kind: 'expired' | 'taken-back' | 'unknown-person' }
  >;
  grant(
    yes: { readonly person: Person; readonly purpose: ConsentPurpose; readonly partners: readonly Partner[] },
    by: SaidOnPage,
    nowEpochSeconds: number,
  ): Promise<void>;
  withdraw(person: Person, purposes: readonly ConsentPurpose[], by: SaidOnPage, nowEpochSeconds: number): Promise<void>;
  optOutOfSale(
    person: Person,
    by: SaidOnPage & { readonly channel: 'page' | 'browser-signal' },
    nowEpochSeconds: number,
  ): Promise<void>;
}

/** Somebody who has proved a contact. */
export interface PageSubject {
  readonly personId?: string;
  readonly customerId?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Where copies and erasures are asked for; they are made behind the pages' back. */
export interface DataDesk {
  /** @param isAnew whether one of the last days won't do */
  requestExport(subject: PageSubject, isAnew: boolean, nowEpochSeconds: number): Promise<{ readonly jobId: string }>;
  /** @param givesUp what the person knows to be lost by it */
  requestErasure(
    subject: PageSubject,
    givesUp: readonly 'store-credit'[],
    nowEpochSeconds: number,
  ): Promise<{ readonly jobId: string }>;
  whereDidItGo(subject: PageSubject): Promise<readonly ShownSale[]>;
  statusOf(jobId: string, nowEpochSeconds: number): Promise<Progress>;
}

export interface PrivacyPagePorts {
  readonly readLink: (token: string, kind: PrivacyLinkKind, nowEpochSeconds: number) => ReadPrivacyLink;
  readonly signLink: (kind: PrivacyLinkKind, personId: string, expiresAtEpochSeconds: number) => string;
  readonly seal: (text: string, use: string) => string;
  readonly open: (sealed: string, use: string) => string | undefined;
  /** A new id of 128 random bits. */
  readonly newId: () => string;
  readonly hash: (text: string) => string;
  readonly people: PeopleStore;
  readonly findCustomerId: (contact: Contact) => Promise<string | undefined>;
  readonly listPartners: () => Promise<readonly Partner[]>;
  readonly consents: PageConsents;
  readonly codes: CodeDesk;
  /** Counts what a network address does within the hour. @returns how often by now, with this time */
  readonly countCaller: (what: 'request' | 'try', callerHash: string, nowEpochSeconds: number) => Promise<number>;
  readonly desk: DataDesk;
  /** Whether the shop can send text messages. */
  readonly hasTexts: boolean;
}

/** What answers a request of one route. */
export type Action = (
  request: PageRequest,
  ports: PrivacyPagePorts,
  nowEpochSeconds: number,
) => Promise<PrivacyAnswer> | PrivacyAnswer;
