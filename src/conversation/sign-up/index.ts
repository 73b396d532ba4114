export * from './begin-consents.ts';
export { CARRIED } from './consent-step.ts';
export * from './fulfil-sign-up.ts';
export * from './manage-consents.ts';
export * from './offer-after-solved.ts';
export * from './offer-sign-up.ts';
