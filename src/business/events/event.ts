import type { ProductCategory } from '../catalog/index.ts';
import type { ConsentAct, ConsentChannel, ConsentPurpose } from '../consents/index.ts';
import type { CustomerTier } from '../customers/index.ts';
import type { Purchase } from '../history/index.ts';
import type { PlainDate } from '../dates.ts';
import type { LeadClass, LeadSource, TouchProgram } from '../lead-words.ts';
import type { StaffAct } from '../staff-words.ts';
import type { ConversationChannel, TurnData } from './turn-data.ts';

/** A call at the time that it now has. */
export interface CallbackData {
  readonly bookingId: string;
  /** Whose call it is; of somebody whom nobody knows the phone number is here instead. */
  readonly customerId?: string;
  /** E.164. */
  readonly phone?: string;
  /** ISO 8601 in UTC. */
  readonly startsAtIso: string;
  readonly endsAtIso: string;
  /** The customer's, IANA or an offset. */
  readonly timeZone: string;
  readonly topic?: string;
  /** The calendar entry's SEQUENCE. */
  readonly sequence: number;
}

/** What each type of event tells beside its time; a new type of event is a new line here and in the table of its item. */
export interface EventData {
  /** A sale's start was noticed; the aggregate is `SALE#<code>`. */
  readonly 'sale-started': {
    readonly promotionCode: string;
    readonly name: string;
    /** ISO 8601 in UTC. */
    readonly startsAtIso: string;
    readonly endsAtIso: string;
    readonly membersOnly: boolean;
  };
  /** A customer reached a tier by points; the aggregate is `CUSTOMER#<id>`. */
  readonly 'tier-changed': {
    readonly customerId: string;
    readonly from: CustomerTier;
    readonly to: CustomerTier;
    readonly earned: number;
  };
  /** A return may be sent, and waits for its label; the aggregate is `RETURN#<number>`. */
  readonly 'return-approved': {
    readonly rma: string;
    readonly orderNumber: string;
    readonly customerId: string;
    readonly lines: readonly { readonly sku: string; readonly name: string; readonly quantity: number }[];
    /** "Refund", "Exchange" or "Store Credit". */
    readonly resolution: string;
    /** What the customer gets back, minor units; 0 for an exchange. */
    readonly refundMinor?: number;
    readonly currency: string;
    /** Where the label is kept, once there is one. */
    readonly labelKey?: string;
    readonly sendBackBy: PlainDate;
  };
  /** A return's label is made and kept, and waits to be sent to the customer; the aggregate is `RETURN#<number>`. */
  readonly 'return-label-ready': {
    readonly rma: string;
    readonly orderNumber: string;
    readonly customerId: string;
    readonly lines: readonly { readonly sku: string; readonly name: string; readonly quantity: number }[];
    /** "Refund", "Exchange" or "Store Credit". */
    readonly resolution: string;
    readonly refundMinor?: number;
    readonly currency: string;
    readonly sendBackBy: PlainDate;
    /** Where the label is kept among the shop's documents. */
    readonly labelKey: string;
    /** A link to it that expires; absent where the shop has no address on the web. */
    readonly labelUrl?: string;
    readonly trackingNumber: string;
    readonly carrier: string;
  };
  /** A return went from one state to another; the aggregate is `RETURN#<number>`. */
  readonly 'return-moved': {
    readonly rma: string;
    readonly orderNumber: string;
    readonly customerId: string;
    readonly from: string;
    readonly to: string;
    readonly refundMinor?: number;
    readonly currency: string;
    /** "with-team" when a person has to give the money back. */
    readonly note?: string;
    /** What happened to the parcel, where nothing comes back: it was never returned. */
    readonly trouble?: 'lost' | 'damaged';
    /** True where what is given back is store credit. */
    readonly asCredit?: true;
  };
  /** Somebody booked a call; the aggregate is `CALLBACK#<booking>`. */
  readonly 'callback-booked': CallbackData;
  /** A call has another time. */
  readonly 'callback-moved': CallbackData;
  /** A call won't be made. */
  readonly 'callback-cancelled': CallbackData;
  /** A call is near. */
  readonly 'callback-reminder-due': CallbackData;
  /** An order, its promised day, its hours or its parcel changed; the aggregate is `ORDER#<number>`. */
  readonly 'order-status-changed': {
    readonly orderNumber: string;
    readonly customerId: string;
    /** Absent for a new order; the same as `to` when only day, hours or parcel are others. */
    readonly from?: string;
    readonly to: string;
    readonly expectedOn?: PlainDate;
    readonly deliveredOn?: PlainDate;
    readonly carrier?: string;
    readonly trackingNumber?: string;
    /** ISO 8601 in UTC. */
    readonly window?: { readonly fromIso: string; readonly toIso: string };
  };
  /** A delivery is late, lost or damaged, and its customer is to be told; the aggregate is `ORDER#<number>`. */
  readonly 'shipment-in-trouble': {
    readonly orderNumber: string;
    readonly customerId: string;
    readonly trouble: 'late' | 'lost' | 'damaged';
    /** The new day, where there is one. */
    readonly expectedOn?: PlainDate;
    readonly goodwillOfferId?: string;
  };
  /** A gift lies ready for a customer, and waits to be told of; the aggregate is `CUSTOMER#<id>`. */
  readonly 'loyalty-offer-prepared': {
    readonly customerId: string;
    /** "birthday", "anniversary", "milestone" or "win-back". */
    readonly occasion: string;
    /** Which one, such as "birthday#2026". */
    readonly key: string;
    readonly points: number;
  };
  /** A case waits for the team, and its customer has shown who they are; the aggregate is `CASE#<id>`. */
  readonly 'case-opened': {
    readonly caseId: string;
    readonly customerId: string;
  };
  /** The ledger has another entry; the aggregate is `PERSON#<id>`. */
  readonly 'consent-changed': {
    readonly personId: string;
    readonly purpose: ConsentPurpose;
    readonly act: ConsentAct;
    readonly recipients: readonly string[];
    readonly receiptId: string;
    readonly channel: ConsentChannel;
  };
  /** Somebody left their details, for the first time or again; the aggregate is `LEAD#<id>`. */
  readonly 'lead-captured': {
    readonly leadId: string;
    readonly source: LeadSource;
    readonly interests: readonly ProductCategory[];
    readonly isNew: boolean;
    readonly conversationId?: string;
  };
  /** A lead is worth another number of points; the aggregate is `LEAD#<id>`. */
  readonly 'lead-scored': {
    readonly leadId: string;
    readonly score: number;
    /** Absent the first time. */
    readonly from?: LeadClass;
    readonly to: LeadClass;
  };
  /** The day has come to write to a lead; the aggregate is `LEAD#<id>`. */
  readonly 'lead-touch-due': {
    readonly leadId: string;
    readonly program: TouchProgram | 'campaign';
    readonly step: number;
    readonly campaignId?: string;
  };
  /** A buyer took a lead; the aggregate is `LEAD#<id>`. */
  readonly 'lead-sold': {
    readonly leadId: string;
    readonly saleId: string;
    readonly partnerId: string;
    /** "Premium", "Standard" or "Basic". */
    readonly package: string;
    readonly priceMinor: number;
    readonly currency: string;
    /** Of the consent that allowed it. */
    readonly receiptId: string;
  };
  /** A customer turned an offer down; the aggregate is `OFFER#<id>`. */
  readonly 'offer-declined': {
    readonly offerId: string;
    readonly customerId: string;
    readonly conversationId: string;
  };
  /** Nothing is known of a person any more; the aggregate is `PERSON#<id>`. */
  readonly 'person-erased': {
    readonly personId: string;
  };
  /** A turn of a conversation is over; the aggregate is `CONVERSATION#<id>`. Nothing that was said is in it. */
  readonly 'turn-taken': TurnData;
  /** A customer said how it was; the aggregate is `CONVERSATION#<id>`. */
  readonly 'conversation-rated': {
    readonly conversationId: string;
    readonly channel: ConversationChannel;
    readonly customerId?: string;
    readonly tier?: CustomerTier;
    /** 1 to 5. */
    readonly rating: number;
  };
  /** A provider took a message, and is paid for it; the aggregate is `MESSAGE#<reference>`. Neither to whom nor what. */
  readonly 'message-sent': {
    readonly channel: 'email' | 'sms';
    /** The one that led to it; absent where none did. */
    readonly conversationId?: string;
    /** By the names that prices have, such as "sms-part". */
    readonly usage: Readonly<Record<string, number>>;
  };
  /** Somebody of the team looked at something or did it; the aggregate is `STAFF#<id>`. For audit alone. */
  readonly 'staff-acted': {
    readonly staffId: string;
    readonly act: StaffAct;
    /** Kind and key of the one record that it was about, such as "CASE#7KQ2"; absent for lists. */
    readonly record?: string;
  };
  /** Somebody was shown their variant of an experiment for the first time; the aggregate is `EXPERIMENT#<name>#<unit>`. */
  readonly 'experiment-exposed': {
    readonly experiment: string;
    readonly variant: string;
    readonly conversationId: string;
    /** Of whom the variant was drawn for; of a stranger it was drawn for the conversation. */
    readonly customerId?: string;
    readonly tier?: CustomerTier;
  };
  /**
   * It was drawn which offer a conversation is made, and when; the aggregate is `EXPERIMENT#<name>#<conversation>`. That
   * it was made then is an exposure.
   */
  readonly 'offer-drawn': {
    readonly experiment: string;
    readonly variant: string;
    readonly conversationId: string;
    readonly customerId?: string;
    readonly tier?: CustomerTier;
  };
  /** Something was bought and paid, and won't be undone; the aggregate is `PURCHASE#<id>`. Lines are without delivery. */
  readonly 'purchase-made': Purchase & {
    /** Where it was bought in the chat. */
    readonly conversationId?: string;
    /** The offer that was taken. */
    readonly offerId?: string;
    /** What kind of offer: "expedite", "bundle" or "single". */
    readonly offerStrategy?: string;
    /** The customer's at the purchase. */
    readonly tier?: CustomerTier;
    /** What the open order that it was added to came to before; absent for a new order. Minor units. */
    readonly orderBeforeMinor?: number;
    /** Delivery included; minor units. */
    readonly totalMinor?: number;
    /** What of it store credit paid, minor units; absent for nothing. */
    readonly creditMinor?: number;
    /** Loyalty points that it brought. */
    readonly points?: number;
  };
}
export type EventType = keyof EventData;
export type CallbackEventType = Extract<EventType, `callback-${string}`>;

/** A fact about one aggregate, written in the same transaction as the change that it tells of, and never changed. */
export type ShopEvent<Type extends EventType = EventType> = {
  readonly [T in Type]: {
    /** What it happened to: kind and key, such as "SALE#SPRING". */
    readonly aggregate: string;
    /** Sorts by time, and is unique: whoever acts on events recognises a repeated one by it. */
    readonly id: string;
    readonly type: T;
    /** ISO 8601 in UTC. */
    readonly occurredAtIso: string;
    readonly data: EventData[T];
  };
}[Type];

/** How long an event is kept, in days: for audit and counting; it is dispatched within minutes. */
export const EVENT_KEPT_DAYS = 400;
