import type { Person } from '../people/index.ts';
import type { ConsentEntry, ReceiptId } from './entry.ts';
import type { ConsentPurpose } from './purpose.ts';
import type { ConsentStanding } from './standing.ts';

/** The end of a person's ledger. */
export interface LedgerHead {
  /** Of the last entry; 0 before the first. */
  readonly sequence: number;
  /** Of the last entry; empty before the first. */
  readonly hash: string;
  readonly standing: ConsentStanding;
}

/** For whom and because of what something is appended. */
export interface AppendRequest {
  readonly person: Person;
  readonly purpose: ConsentPurpose;
  readonly cause: string;
}

/**
 * What became of it: written; written before for the same cause and purpose; nothing, since nothing was to be written;
 * nothing, since nobody has this id, or not any more. The head is the one after it.
 */
export type Appended =
  | { readonly kind: 'appended' | 'repeated'; readonly entry: ConsentEntry; readonly head: LedgerHead }
  | { readonly kind: 'declined'; readonly head: LedgerHead }
  | { readonly kind: 'unknown-person' };

/** Everybody's consents: each person's in a ledger of their own, under their pseudonym. Sees its own writes. */
export interface ConsentLedger {
  /** One read. */
  standingOf(pseudonym: string): Promise<ConsentStanding>;
  /** From the first entry to the last; empty of whom nothing is recorded. */
  list(pseudonym: string): Promise<readonly ConsentEntry[]>;
  findReceipt(receiptId: ReceiptId): Promise<ConsentEntry | undefined>;
  /**
   * Writes the next entry, the new head and the event of it in one transaction; for personal prices of a customer the
   * profile's flag, too, and with a yes to mail it lifts what keeps mail from the person's addresses.
   *
   * @param next makes the entry that follows a head, or none; called again when another entry came first, so it has to be pure
   */
  append(request: AppendRequest, next: (head: LedgerHead) => ConsentEntry | undefined): Promise<Appended>;
}

/** Whom no marketing mail is sent to, whatever address of theirs is known. Adding or removing twice does no harm. */
export interface Unsubscribes {
  add(person: Person, nowEpochSeconds: number): Promise<void>;
  /** Of who was erased and has confirmed an address anew the tombstone goes, too. */
  remove(person: Person): Promise<void>;
  /** Of who was erased and agrees to texts and calls anew: the tombstones of the numbers go. */
  readmitByPhone(person: Person): Promise<void>;
}

/** What the shop's own profile of a customer tells without a look into the ledger. */
export interface ConsentReader {
  /**
   * True while personal prices are agreed to; false of whom nothing is known. The flag is written with the ledger's
   * entry, in one transaction. Sees its own writes.
   */
  hasConsented(customerId: string, purpose: 'profiling'): Promise<boolean>;
}

/** SHA-256 in base64url. */
export type Digest = (text: string) => string;

export interface ConsentPorts {
  readonly ledger: Pick<ConsentLedger, 'append'>;
  readonly digest: Digest;
}
