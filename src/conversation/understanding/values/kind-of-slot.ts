import type { IntentName, SlotName } from '#generated/bot';
import type { ValueKind } from './value-kind.ts';

/**
 * Which kind of value each slot takes. Null for what identifies a payer: it is never pulled out of free speech and
 * never remembered.
 */
export const KIND_OF_SLOT = {
  Cancel: {},
  CaptureLeadInfo: {
    CustomerFirstName: 'firstName',
    CustomerLastName: 'lastName',
    InterestCategory: 'category',
    ContactPreference: 'contactPreference',
    CustomerEmail: 'email',
    CustomerPhone: 'phone',
  },
  CheckOrderStatus: { OrderNumber: 'orderNumber', CustomerEmail: 'email', VerificationCode: null },
  ExplainPrice: {},
  FallbackIntent: {},
  Help: {},
  LogOut: {},
  ManagePrivacy: { VerificationCode: null },
  ProcessReturn: {
    OrderNumber: 'orderNumber',
    CustomerEmail: 'email',
    ReturnItem: 'returnItem',
    ReturnReason: 'returnReason',
    Resolution: 'resolution',
    PaymentLastFour: null,
    DeliveryPostalCode: null,
    VerificationCode: null,
  },
  Repeat: {},
  ScheduleCallback: {
    CallbackDate: 'callbackDate',
    CallbackTime: 'callbackTime',
    CustomerPhone: 'phone',
    CallbackTopic: 'callbackTopic',
    CallbackTimeZone: 'timeZone',
    BookingCode: 'bookingCode',
  },
  Stop: {},
  TalkToAgent: {},
  UpsellProducts: {
    ProductCategory: 'category',
    Budget: 'budget',
    CustomerTier: 'tier',
    Product: 'product',
    PaymentLastFour: null,
    VerificationCode: null,
  },
} as const satisfies { readonly [Intent in IntentName]: Readonly<Record<SlotName<Intent>, ValueKind | null>> };

/** The kind of value that a slot of an intent takes; undefined for one that takes none to remember. */
export const kindOfSlot = (intent: IntentName, slot: string): ValueKind | undefined =>
  (KIND_OF_SLOT[intent] as Readonly<Record<string, ValueKind | null | undefined>>)[slot] ?? undefined;
