import type * as z from 'zod/mini';
import { callbackBooked, callbackCancelled, callbackMoved, callbackReminder } from './callback.ts';
import { deliveryWindow } from './delivery-window.ts';
import { flashSale } from './flash-sale.ts';
import { loyaltyOffer } from './loyalty-offer.ts';
import { orderStatus } from './order-status.ts';
import { productRecommendations } from './product-recommendations.ts';
import { purchaseConfirmation } from './purchase-confirmation.ts';
import { returnApproved } from './return-approved.ts';
import { returnMoved } from './return-moved.ts';
import { shipmentInTrouble } from './shipment-in-trouble.ts';
import type { Template } from './template.ts';
import { tierChanged } from './tier-changed.ts';

/** Every message that the shop sends by itself. */
export const TEMPLATES = {
  'order-status': orderStatus,
  'delivery-window': deliveryWindow,
  'shipment-in-trouble': shipmentInTrouble,
  'purchase-confirmation': purchaseConfirmation,
  'return-approved': returnApproved,
  'return-moved': returnMoved,
  'callback-booked': callbackBooked,
  'callback-moved': callbackMoved,
  'callback-cancelled': callbackCancelled,
  'callback-reminder': callbackReminder,
  'tier-changed': tierChanged,
  'loyalty-offer': loyaltyOffer,
  'flash-sale': flashSale,
  'product-recommendations': productRecommendations,
} satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;
/** What each template has to be given. */
export type TemplateParameters<Name extends TemplateName = TemplateName> = z.input<
  (typeof TEMPLATES)[Name]['parameters']
>;
