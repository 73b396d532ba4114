import type { BlockReason } from '../outreach/index.ts';

/**
 * What an erasure waits for, so that nobody loses money by it, with how soon it is looked at again. An order on its way
 * isn't among them: its parcel arrives without us. Calls are cancelled.
 */
export const HOLDS = {
  /** A purchase is being made or undone. */
  'purchase-under-way': { againInSeconds: 300, words: 'a purchase is still being settled' },
  /** Goods or money of a return are still to come. */
  'return-open': { againInSeconds: 86_400, words: 'a return isn’t finished, and money may still come back' },
  /** The team has to collect or give back money. */
  'money-with-team': { againInSeconds: 86_400, words: 'our team still has to settle a payment' },
  /** Store credit would be lost; who gives it up says so. */
  'store-credit': { againInSeconds: 86_400, words: 'there is store credit left that would be lost' },
  /** An event still has to reach those who act on it. */
  'event-waits': { againInSeconds: 60, words: 'something that just happened is still being handled' },
} as const;
export type HoldReason = keyof typeof HOLDS;

/** What a person may give up by saying so. */
export const MAY_BE_GIVEN_UP: readonly HoldReason[] = ['store-credit'];

/** What keeps a re-import and campaigns from who was erased, by the keyed hash of a contact. */
export const TOMBSTONE: BlockReason = 'erased';
/** Of do-not-contact only hashes are known. STOP and what the team decided hold longer than what is known of a person. */
export const SUPPRESSIONS_THAT_STAY: readonly BlockReason[] = ['erased', 'stopped', 'manual'];

/** How long a copy of somebody's data waits to be fetched. */
export const EXPORT_KEPT_SECONDS = 7 * 86_400;
/** How long a link to it works. */
export const EXPORT_LINK_SECONDS = 3600;
/** How long it is known that an erasure was done: counts, no person. */
export const ERASURE_RECORD_KEPT_SECONDS = 5 * 365 * 86_400;

/** How long whoever works on a job has it alone. */
export const JOB_LEASE_SECONDS = 960;
/** How soon a job that failed is tried again: longer each time, a day at most. */
export const againInSeconds = (failures: number): number => Math.min(60 * 2 ** failures, 86_400);
/** As often a job fails before an alarm tells of it. */
export const FAILURES_UNTIL_ALARM = 3;
