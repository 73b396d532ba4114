export * from './create-pricer.ts';
export type { DeliveryPrice, DeliveryReason } from './delivery.ts';
export * from './errors.ts';
export * from './input.ts';
export * from './policy.ts';
export type * from './quote.ts';
export * from './reason.ts';
export type { Reference } from './reference-price.ts';
export * from './relation-to-order.ts';
