import type { Booking, CallbackBook, CallBooked, CallCancelled, CallMoved, CallWish } from '#business/callbacks/index';
import type { CaseRepository } from '#business/cases/index';
import type { ProductRepository } from '#business/catalog/index';
import type { ConfirmationStore } from '#business/confirmations/index';
import type { ConsentReader } from '#business/consents/index';
import type { Customer, CustomerRepository } from '#business/customers/index';
import type { PrivacyDesk, PrivacyReader } from '#business/data-requests/index';
import type { LifetimeValues, PurchaseHistory } from '#business/history/index';
import type { ExperimentDesk, StrategyDesk } from '#business/experiments/index';
import type { IdentityVerifier, RequestCode } from '#business/identity/index';
import type { CodeRedeemed, CodeTry } from '#business/one-time-codes/index';
import type { WishReader } from '../understanding/wishes/index.ts';
import type { WelcomeCode } from '#business/leads/index';
import type { LoyaltyDesk, PointsLedger } from '#business/loyalty/index';
import type { OfferName, OfferStore } from '#business/offers/index';
import type { OrderRepository } from '#business/orders/index';
import type { PromotionRepository } from '#business/promotions/index';
import type { ConfirmedPurchase, PurchaseOutcome } from '#business/purchases/index';
import type { StoreCredit } from '#business/store-credit/index';
import type { PatternStore } from '#business/recommendations/index';
import type { SignUpDesk, SignUpReader } from '#business/sign-ups/index';
import type {
  AskingLabel,
  CancelOutcome,
  LabelAsked,
  ConfirmedReturn,
  Return,
  ReturnBook,
  ReturnName,
  ReturnOutcome,
} from '#business/returns/index';

/**
 * What a conversation does once, whatever memories are brought back: a rating is asked for, a person and goodwill are
 * offered, signing up for updates is. Offers are numbered.
 */
export type OnlyOnce = 'rating' | 'person' | 'goodwill' | 'updates' | `offer-${number}`;

/** True for the first who claims it. */
export type ClaimOnce = (conversationId: string, what: OnlyOnce, nowEpochSeconds: number) => Promise<boolean>;

/** Gives back what was claimed in this very turn and didn't come about. */
export type ReleaseClaim = (conversationId: string, what: OnlyOnce) => Promise<void>;

/** What became of the purchase of a confirmation; undefined when it was never begun. Sees its own writes. */
export type RecallPurchase = (
  conversationId: string,
  offer: OfferName,
  nonce: string,
) => Promise<PurchaseOutcome | undefined>;

/** What became of the return of a confirmation; undefined when it was never begun. Sees its own writes. */
export type RecallReturn = (orderNumber: string, conversationId: string, nonce: string) => Promise<Return | undefined>;

/** A short fingerprint of a text. */
export type Digest = (text: string) => string;

/** The welcome code of a verified customer, used up and expired ones too. Sees its own writes. */
export type WelcomeCodeOf = (customer: Customer) => Promise<WelcomeCode | undefined>;

/** What is known of calls. */
export interface CallbackReader extends Pick<CallbackBook, 'find' | 'findOf' | 'takenBetween'> {
  /** The shop's, IANA. */
  readonly timeZone: string;
  /** A keyed hash of a phone number, E.164. */
  readonly hashPhone: (phone: string) => Promise<string>;
}

/** What may be done about calls. */
export interface CallbackDesk extends CallbackReader {
  book(wish: CallWish, bookingId: string, nowEpochSeconds: number): Promise<CallBooked>;
  move(bookingId: string, startsAtEpochSeconds: number, nowEpochSeconds: number): Promise<CallMoved>;
  cancel(bookingId: string, nowEpochSeconds: number): Promise<CallCancelled>;
  /** Where the customer can move or cancel the call; undefined when the shop has no address for it. */
  linkTo(booking: Booking, nowEpochSeconds: number): Promise<string | undefined>;
}

export interface ExperimentPorts {
  /** Absent where the stage runs no experiments: everybody gets the control. */
  readonly experiments?: Pick<ExperimentDesk, 'variantOf' | 'expose'> | undefined;
  /** Absent where the stage learns nothing about offers: they are made in the shop's own order. */
  readonly strategy?: StrategyDesk | undefined;
}

/** What dialog management may reach. */
export interface ManagePorts extends ExperimentPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly products: Pick<ProductRepository, 'findByCategory' | 'findByName' | 'findBySkus'>;
  readonly promotions: Pick<PromotionRepository, 'list'>;
  readonly patterns: Pick<PatternStore, 'read'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  /** What verified customers bought before; nothing when it can't be told in time. */
  readonly history: Pick<PurchaseHistory, 'findByCustomer'>;
  readonly lifetimeValues: Pick<LifetimeValues, 'find'>;
  readonly consents: ConsentReader;
  readonly privacy: PrivacyReader;
  readonly points: Pick<PointsLedger, 'balanceOf'>;
  readonly welcomeCodeOf: WelcomeCodeOf;
  readonly storeCredit: StoreCredit;
  readonly offers: OfferStore;
  readonly recallPurchase: RecallPurchase;
  readonly returns: Pick<ReturnBook, 'listOfOrder'>;
  readonly identity: IdentityVerifier;
  readonly requestCode: RequestCode;
  readonly redeemCode: (attempt: CodeTry, nowEpochSeconds: number) => Promise<CodeRedeemed>;
  readonly confirmations: Pick<ConfirmationStore, 'find' | 'put'>;
  readonly signUps: SignUpReader;
  readonly claimOnce: ClaimOnce;
  /** True for the first who tells the customer of the gift, in whichever conversation. */
  readonly claimGift: (customerId: string, giftKey: string, nowEpochSeconds: number) => Promise<boolean>;
  /** The caller's opaque bucket when the chat API vouches for it, else the one that all others share. */
  readonly callerOf: (proof: string | undefined, conversationId: string, nowEpochSeconds: number) => Promise<string>;
  /** The customer that the shop says is logged in; undefined when it doesn't say so to this conversation. */
  readonly readShopToken: (
    token: string,
    conversationId: string,
    nowEpochSeconds: number,
  ) => Promise<string | undefined>;
  readonly callbacks: CallbackReader;
  readonly digest: Digest;
  /** A language model's reading of a message, where the shop has configured one. */
  readonly readWishes?: WishReader | undefined;
}

/** What fulfillment may reach. */
export interface FulfilPorts extends ExperimentPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly products: Pick<ProductRepository, 'findByCategory' | 'findByName' | 'findBySkus'>;
  readonly promotions: Pick<PromotionRepository, 'list'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly offers: Pick<OfferStore, 'find' | 'keep'>;
  readonly recallPurchase: RecallPurchase;
  readonly points: Pick<PointsLedger, 'balanceOf'>;
  readonly welcomeCodeOf: WelcomeCodeOf;
  readonly lifetimeValues: Pick<LifetimeValues, 'find'>;
  readonly consents: ConsentReader;
  readonly privacy: PrivacyDesk;
  readonly redeem: LoyaltyDesk['redeem'];
  readonly earn: LoyaltyDesk['earn'];
  readonly buy: (confirmed: ConfirmedPurchase) => Promise<PurchaseOutcome>;
  readonly returns: Pick<ReturnBook, 'listOfOrder'>;
  readonly recallReturn: RecallReturn;
  readonly requestReturn: (confirmed: ConfirmedReturn) => Promise<ReturnOutcome>;
  readonly askLabelAgain: (asking: AskingLabel) => Promise<LabelAsked>;
  readonly cancelReturn: (cancelling: {
    readonly name: ReturnName;
    readonly customerId: string;
    readonly nowEpochSeconds: number;
  }) => Promise<CancelOutcome>;
  readonly identity: Pick<IdentityVerifier, 'readEpoch'>;
  readonly confirmations: ConfirmationStore;
  readonly signUps: SignUpDesk;
  readonly endIdentity: IdentityVerifier['end'];
  readonly cases: Pick<CaseRepository, 'open' | 'addLines'>;
  readonly claimOnce: ClaimOnce;
  readonly releaseClaim: ReleaseClaim;
  /** The same id for the same nonce, so that a repeated hand-off opens no second case. */
  readonly caseIdFor: (conversationId: string, nonce: string) => string;
  readonly callbacks: CallbackDesk;
  readonly digest: Digest;
}
