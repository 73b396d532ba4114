export * from './fulfil-sale.ts';
export type { ForSale } from './keep-offer.ts';
export * from './manage-sale.ts';
export * from './offer-decision.ts';
export * from './resume-sale.ts';
export * from './takes-offer.ts';
export * from './tell-unsettled.ts';
