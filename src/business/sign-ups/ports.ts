import type {
  ConsentPurpose,
  ConsentAct,
  ConsentChannel,
  ConsentStanding,
  ConsentText,
} from '#business/consents/index';
import type { LeadSource } from '#business/leads/index';
import type { ProductCategory } from '#business/catalog/index';
import type { ContactPreference, Customer } from '#business/customers/index';
import type { Person, PersonContacts } from '#business/people/index';
import type { ConfirmedSignUp, Recipient, SignedUp, WelcomeGift } from './confirmed.ts';

/** What a sign-up has to know before it asks. */
export interface SignUpReader {
  /** How the consents of a verified customer stand. Sees its own writes. */
  standingOf(customerId: string): Promise<ConsentStanding>;
  /**
   * False when somebody who hasn't shown who they are names an address or a number that is known already: it may be
   * anybody's. What a verified customer agrees to is their own, whatever they name.
   */
  mayBeTheirs(contacts: PersonContacts): Promise<boolean>;
  /** Whom data can be sold to at present. */
  listPartners(): Promise<readonly Recipient[]>;
}

/** What a sign-up may write. */
export interface SignUpDesk extends Pick<SignUpReader, 'standingOf'> {
  /** Any number of times the same sign-up is written once. */
  signUp(confirmed: ConfirmedSignUp, nowEpochSeconds: number): Promise<SignedUp>;
}

/** The details as they are captured. */
export interface CapturedDetails {
  readonly contacts: PersonContacts;
  readonly firstName: string;
  readonly lastName: string;
  readonly preference: ContactPreference;
  readonly interests: readonly ProductCategory[];
  readonly source: LeadSource;
  readonly conversationId: string;
  readonly cause: string;
  /** IANA. */
  readonly timeZone?: string;
  /** ISO 3166-2 without the country. */
  readonly region?: string;
  /** Offers that were turned down in the conversation so far. */
  readonly declinedOffers?: number;
}

/** One entry of the consent ledger to be. */
export interface ConsentRecording {
  readonly person: Person;
  readonly purpose: ConsentPurpose;
  readonly act: ConsentAct;
  /** Partner ids; of a sale that is agreed to, and of nothing else. */
  readonly recipients: readonly string[];
  readonly text: ConsentText;
  readonly channel: ConsentChannel;
  readonly conversationId: string;
  readonly cause: string;
}

/** What signing up needs of leads and of the consent ledger. */
export interface SignUpPorts {
  /** Keeps the details and makes the gift, once for each cause. The person is whose consents the answers are. */
  readonly capture: (
    details: CapturedDetails,
    nowEpochSeconds: number,
  ) => Promise<{ readonly person: Person; readonly welcomeCode: WelcomeGift }>;
  /** What the shop knows of a customer anyway. */
  readonly profileOf: (customerId: string) => Promise<Pick<Customer, 'timeZone' | 'address'> | undefined>;
  /** Once for each cause and purpose. */
  readonly record: (recording: ConsentRecording, nowEpochSeconds: number) => Promise<unknown>;
  /** Lets who was erased and agrees to texts and calls now be reached by them. Doing it twice does no harm. */
  readonly readmitByPhone: (person: Person) => Promise<void>;
}
