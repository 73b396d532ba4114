import type { ConsentAct, ConsentPurpose } from './purpose.ts';

/** Where a yes or a no was said. */
export const CONSENT_CHANNELS = ['chat', 'sms', 'page', 'mail-client', 'browser-signal', 'team', 'import'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** The exact words of a question or a statement, as they were shown. */
export interface ConsentText {
  /** Name and version, such as "email@1". */
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
  readonly words: string;
}

/** One entry of a person's ledger: never changed, and linked to the one before by its hash. */
export interface ConsentEntry {
  readonly pseudonym: string;
  /** 1 for the first. */
  readonly sequence: number;
  readonly act: ConsentAct;
  readonly purpose: ConsentPurpose;
  /** Partner ids; empty but for a sale. */
  readonly recipients: readonly string[];
  readonly text: ConsentText;
  readonly channel: ConsentChannel;
  readonly conversationId?: string;
  /** Which turn of the conversation, or which request, recorded it: the same one is recorded once. */
  readonly cause: string;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
  /** Of the entry before; empty for the first. */
  readonly previousHash: string;
  /** SHA-256 of all the rest as canonical JSON (RFC 8785), base64url. */
  readonly hash: string;
}

/** What a person can be given as proof: "CR-" and what names the entry. */
export type ReceiptId = string;
