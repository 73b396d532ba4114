import type { EventType, ShopEvent } from '../../events/index.ts';
import { loyaltyOfferPrepared, saleStarted, tierChanged } from './of-loyalty.ts';
import type { Notification } from './notification.ts';
import { callbackTold } from './of-callbacks.ts';
import { consentChanged, leadSold, leadTouchDue } from './of-leads.ts';
import { orderStatusChanged, shipmentInTrouble } from './of-orders.ts';
import { purchaseMade } from './of-purchases.ts';
import { returnApproved, returnLabelReady, returnMoved } from './of-returns.ts';

/** Who is told what of each type of event. */
const NOTIFICATIONS_OF: { readonly [Type in EventType]: (event: ShopEvent<Type>) => readonly Notification[] } = {
  'purchase-made': purchaseMade,
  'return-approved': returnApproved,
  'return-label-ready': returnLabelReady,
  'return-moved': returnMoved,
  'order-status-changed': orderStatusChanged,
  'shipment-in-trouble': shipmentInTrouble,
  'callback-booked': callbackTold,
  'callback-moved': callbackTold,
  'callback-cancelled': callbackTold,
  'callback-reminder-due': callbackTold,
  'tier-changed': tierChanged,
  'loyalty-offer-prepared': loyaltyOfferPrepared,
  'sale-started': saleStarted,
  'case-opened': () => [],
  'consent-changed': consentChanged,
  'lead-captured': () => [],
  'lead-scored': () => [],
  'lead-touch-due': leadTouchDue,
  'lead-sold': leadSold,
  'offer-declined': () => [],
  'person-erased': () => [],
  'turn-taken': () => [],
  'message-sent': () => [],
  'conversation-rated': () => [],
  'staff-acted': () => [],
  'experiment-exposed': () => [],
  'offer-drawn': () => [],
};

export function notificationsOf<Type extends EventType>(event: ShopEvent<Type>): readonly Notification[] {
  // TypeScript can't follow the pair of type and event through the lookup.
  const tell = NOTIFICATIONS_OF[event.type] as (event: ShopEvent<Type>) => readonly Notification[];
  return tell(event);
}
