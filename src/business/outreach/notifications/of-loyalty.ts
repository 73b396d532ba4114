import type { ShopEvent } from '../../events/index.ts';
import type { TemplateParameters } from '../../notifications/index.ts';
import { type Notification, notification } from './notification.ts';

export const tierChanged = ({ data }: ShopEvent<'tier-changed'>): readonly Notification[] => {
  const { customerId, ...parameters } = data;
  return [notification('tier-changed', { to: { customerId }, routes: ['preferred', 'in-app'], parameters })];
};

type Occasion = TemplateParameters<'loyalty-offer'>['occasion'];

export const loyaltyOfferPrepared = ({ data }: ShopEvent<'loyalty-offer-prepared'>): readonly Notification[] => [
  notification('loyalty-offer', {
    to: { customerId: data.customerId },
    routes: ['preferred', 'in-app'],
    // What is no occasion is found out by the template.
    parameters: { occasion: data.occasion as Occasion, points: data.points },
  }),
];

/** Sales are told to those who asked to hear of them, and there is no way to ask yet. */
export const saleStarted = (): readonly Notification[] => [];
