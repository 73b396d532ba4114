export * from './make-offer.ts';
export * from './offer.ts';
export * from './offer-key.ts';
export * from './offer-states.ts';
export * from './policy.ts';
export type * from './ports.ts';
