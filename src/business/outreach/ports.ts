import type { ShopEvent } from '../events/index.ts';
import type { ConsentStanding } from '../consents/index.ts';
import type { CustomerRepository } from '../customers/index.ts';
import type { LeadReader } from '../leads/index.ts';
import type { NotificationChannel, Purpose, RenderedMessages, SendOutcome } from '../notifications/index.ts';
import type { BlockReason, Cap } from './policy/channel-policy.ts';
import type { Silence } from './policy/decide-channel.ts';
import type { Recipient } from './recipient.ts';
import type { Sending } from './sendings/sending.ts';

/** A message that counts against how many one person gets. */
export interface Counted {
  readonly recipientId: string;
  readonly channel: NotificationChannel;
  readonly cap: Cap;
}

export type Kept = 'kept' | 'changed-meanwhile' | 'capped';

/** Records of messages, and the claims on sending them. Sees its own writes. */
export interface SendingBook {
  find(reference: string): Promise<Sending | undefined>;
  /**
   * Keeps a new record, or the next version of one; nothing is written unless all of it is.
   *
   * @param counted counted with it, in the same transaction
   * @param told told with it, in the same transaction
   * @returns `changed-meanwhile` when there is another version than the one before, `capped` when the person has had
   *          as many as they are to get today or this week
   */
  keep(sending: Sending, nowEpochSeconds: number, counted?: Counted, told?: ShopEvent<'message-sent'>): Promise<Kept>;
  /** Records that are due, the longest due first; may be stale by a moment. */
  listDue(nowEpochSeconds: number, atMost: number): Promise<readonly DueSending[]>;
  /** Lists it no earlier, unless something became of it; it is due all the same. */
  postpone(due: DueSending, untilEpochSeconds: number): Promise<void>;
}

export type DueSending = Pick<Sending, 'reference' | 'event' | 'version'>;

/** Who isn't to be written to. Addresses are kept as keyed hashes alone. */
export interface DoNotContact {
  /** @param contact normalised e-mail address or phone number */
  reasonsFor(channel: NotificationChannel, contact: string): Promise<readonly BlockReason[]>;
  add(channel: NotificationChannel, contact: string, reason: BlockReason, nowEpochSeconds: number): Promise<void>;
  remove(channel: NotificationChannel, contact: string, reason: BlockReason): Promise<void>;
}

/** By what somebody is found among those of whom consents are kept: the first that is there. */
export type PersonLike = Pick<Recipient, 'personId' | 'customerId'>;

/** A person of whom consents are kept, and how these stand now. */
export interface KnownPerson {
  readonly personId: string;
  readonly standing: ConsentStanding;
}

/** Where somebody goes to confirm, to end and to change what they agreed to; absent where the shop isn't on the web. */
export interface PrivacyLinks {
  readonly confirm?: string;
  readonly unsubscribe?: string;
  readonly preferences?: string;
}
export type LinksFor = (personId: string, nowEpochSeconds: number) => Promise<PrivacyLinks>;

/** A message that is about to be handed over. */
export interface Parcel<Channel extends NotificationChannel = NotificationChannel> {
  readonly message: RenderedMessages[Channel];
  readonly to: Recipient;
  readonly purpose: Purpose;
  readonly reference: string;
  /** When what it tells of happened, ISO 8601 in UTC. */
  readonly occurredAtIso: string;
  readonly nowEpochSeconds: number;
}

/** The shop's ways to people. */
export interface Channels {
  readonly available: readonly NotificationChannel[];
  /**
   * Gets ready all that sending needs, such as files: what fails here has sent nothing.
   *
   * @returns makes one attempt, and throws only where another attempt does no harm: by our own key, under the reference
   */
  prepare(parcel: Parcel): Promise<() => Promise<SendOutcome>>;
}

/** What messages about an event bring beside its facts, read when they are sent. */
export type Extras =
  /** By the names of their templates' parameters; none for most. */
  | { readonly kind: 'parameters'; readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly kind: 'silence'; readonly reason: Silence };
export type ReadExtras = (event: ShopEvent, nowEpochSeconds: number) => Promise<Extras>;

export interface OutreachPorts {
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly book: Pick<SendingBook, 'find' | 'keep'>;
  readonly doNotContact: Pick<DoNotContact, 'reasonsFor'>;
  readonly leads: LeadReader;
  /** Undefined of whom no consent was ever asked, and of whom was erased. Sees its own writes. */
  readonly readStanding: (recipient: PersonLike) => Promise<KnownPerson | undefined>;
  readonly linksFor: LinksFor;
  /** Whether an address is of a throw-away mail service. */
  readonly isDisposable: (email: string) => boolean;
  readonly readExtras: ReadExtras;
  readonly channels: Channels;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  /** The same short text for the same words: letters, digits, "-" and "_", at most 64. */
  readonly referenceOf: (words: readonly string[]) => string;
  /** BCP 47 locale and, for letters and marketing mail, the shop's address. */
  readonly shop: { readonly locale: string; readonly timeZone: string; readonly address: string };
}
