export * from './fulfil-sale.ts';
export * from './keep-expedite.ts';
export { askAboutOffer, type ForSale } from './keep-offer.ts';
export * from './manage-sale.ts';
export * from './offer-decision.ts';
export * from './resume-sale.ts';
export { saleStage } from './sale-task.ts';
export * from './takes-offer.ts';
export * from './tell-unsettled.ts';
