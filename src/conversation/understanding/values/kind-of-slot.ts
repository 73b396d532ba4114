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
  CheckOrderStatus: { OrderNumber: 'orderNumber', CustomerEmail: 'email' },
  ExplainPrice: {},
  FallbackIntent: {},
  Help: {},
  LogOut: {},
  ManagePrivacy: {},
  ProcessReturn: {
    OrderNumber: 'orderNumber',
    CustomerEmail: 'email',
    ReturnItem: 'returnItem',
    ReturnReason: 'returnReason',
    Resolution: 'resolution',
    PaymentLastFour: null,
  },
  Repeat: {},
  ScheduleCallback: {
    CallbackDate: 'callbackDate',
    CallbackTime: 'callbackTime',
    CustomerPhone: 'phone',
    CallbackTopic: 'callbackTopic',
  },
  Stop: {},
  TalkToAgent: {},
  UpsellProducts: {
    ProductCategory: 'category',
    Budget: 'budget',
    CustomerTier: 'tier',
    Product: 'product',
    PaymentLastFour: null,
  },
} as const satisfies { readonly [Intent in IntentName]: Readonly<Record<SlotName<Intent>, ValueKind | null>> };
