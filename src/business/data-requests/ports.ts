import type { ConsentStanding } from '../consents/index.ts';
import type { ChildSaid } from './forget-child.ts';
import type { OptedOut, OptOut } from './opt-out.ts';

/** Somebody who has a person's data, or may have it. */
export interface GivenTo {
  /** As people know them. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly atIso?: string;
  /** Of the consent that allowed it. */
  readonly receiptId?: string;
}

/** What verified customers may ask about their data. Sees what was written before. */
export interface PrivacyReader {
  standingOf(customerId: string): Promise<ConsentStanding>;
  whereDidItGo(customerId: string): Promise<readonly GivenTo[]>;
  readonly pageUrl: PrivacyPageUrl;
}

/** Where anybody proves a contact and sees to their data; undefined where the shop has told no address of its own. */
export type PrivacyPageUrl = string | undefined;

export interface Asked {
  /** False for what had been asked for already and is being worked on. */
  readonly isNew: boolean;
}

/** What people may have done with their data. Whoever calls it has made sure who asks. */
export interface PrivacyDesk {
  optOut(optOut: OptOut, nowEpochSeconds: number): Promise<OptedOut>;
  /** Whoever calls it has heard that the customer is too young. The work is the same whether anybody is known or not. */
  forgetChild(said: ChildSaid, nowEpochSeconds: number): Promise<void>;
  requestCopy(customerId: string, nowEpochSeconds: number): Promise<Asked>;
  /** The customer knows what is lost, store credit included, and has said yes to it. */
  requestErasure(customerId: string, nowEpochSeconds: number): Promise<Asked>;
  readonly pageUrl: PrivacyPageUrl;
}
