export * from './after-answer.ts';
export * from './draw-offer.ts';
export * from './drawn.ts';
export * from './make-drawn.ts';
export * from './offer-deals.ts';
