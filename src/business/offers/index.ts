export * from './expedite.ts';
export * from './make-offer.ts';
export * from './offer.ts';
export * from './offer-key.ts';
export * from './offer-states.ts';
export * from './policy.ts';
export * from './status-plays.ts';
export * from './urgency.ts';
export type * from './ports.ts';
