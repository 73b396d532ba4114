import type { ConsentStanding } from '../consents/index.ts';
import type { Lead } from '../leads/index.ts';
import type { PeopleStore } from '../people/index.ts';
import type { CrmContact } from './contact.ts';
import type { CrmProfile } from './profile.ts';

/** The system has no answer for now: it wants to be asked later, after so many seconds where it says so. */
export interface TryLater {
  readonly kind: 'try-later';
  readonly afterSeconds?: number;
}
/** It may have done it: what is brought to it may be brought again. */
export interface Unknown {
  readonly kind: 'unknown';
}
/** It says no, and will say so again: somebody has to look at it. */
export interface Refused {
  readonly kind: 'refused';
  /** The system's own, such as "VALIDATION_ERROR". */
  readonly code: string;
}
export type CrmFailure = Refused | TryLater | Unknown;
export type CrmOutcome = { readonly kind: 'sent' } | CrmFailure;

/** Because of what a contact is brought: the same one has the same id, whenever it comes. */
export interface CrmChange {
  /** Sorts by time. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
}

export interface Removal {
  readonly personId: string;
  /** `erased`: for ever. `merged`: they are another contact now. */
  readonly why: 'erased' | 'merged';
}

export type ProfileRead = { readonly kind: 'read'; readonly profile: CrmProfile | undefined } | CrmFailure;

/** A customer relationship system. Each call may be repeated. */
export interface CrmGateway {
  /** Makes the contact what it is now, or a new one. */
  upsert(contact: CrmContact, change: CrmChange): Promise<CrmOutcome>;
  /** Removes what was brought there under this person's id; what isn't there counts as removed. */
  remove(removal: Removal, change: CrmChange): Promise<CrmOutcome>;
  /** What it knows of the customer with this address; no profile of somebody whom it doesn't know. */
  readProfile(email: string): Promise<ProfileRead>;
}

/** A lead, with what decides whether it is brought anywhere. */
export type KeptLead = Lead & {
  /** Leads that turned out to be this person's. */
  readonly absorbed?: readonly string[];
};

/** What is true now. All of it sees its own writes. */
export interface CrmFacts {
  readonly leads: { find(leadId: string): Promise<KeptLead | undefined> };
  readonly people: Pick<PeopleStore, 'findById'>;
  readonly consents: { standingOf(pseudonym: string): Promise<ConsentStanding> };
}

/** Profiles that were read lately; what is older than an hour isn't found. */
export interface ProfileCache {
  find(customerId: string, nowEpochSeconds: number): Promise<CrmProfile | undefined>;
  save(customerId: string, profile: CrmProfile, nowEpochSeconds: number): Promise<void>;
}
