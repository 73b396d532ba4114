import type * as z from 'zod/mini';
import { buyerNotice } from './buyer-notice.ts';
import { callbackBooked, callbackCancelled, callbackMoved, callbackReminder } from './callback.ts';
import { campaign } from './campaign.ts';
import { consentWithdrawn } from './consent-withdrawn.ts';
import { deliveryWindow } from './delivery-window.ts';
import { flashSale } from './flash-sale.ts';
import { leadConfirmation } from './lead-confirmation.ts';
import { loyaltyOffer } from './loyalty-offer.ts';
import { newsletter, nurtureFirst, nurtureSecond, nurtureThird, quarterlyPromotion } from './news.ts';
import { optInRequest } from './opt-in-request.ts';
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
  'opt-in-request': optInRequest,
  'lead-confirmation': leadConfirmation,
  'consent-withdrawn': consentWithdrawn,
  'buyer-notice': buyerNotice,
  'nurture-1': nurtureFirst,
  'nurture-2': nurtureSecond,
  'nurture-3': nurtureThird,
  newsletter,
  'quarterly-promotion': quarterlyPromotion,
  campaign,
} satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;
/** What each template has to be given. */
export type TemplateParameters<Name extends TemplateName = TemplateName> = z.input<
  (typeof TEMPLATES)[Name]['parameters']
>;
