export * from './begin-consents.ts';
export { isConsentButton } from './consent-buttons.ts';
export { CARRIED, consentStep } from './consent-step.ts';
export * from './fulfil-sign-up.ts';
export * from './manage-consents.ts';
export * from './offer-after-solved.ts';
export * from './offer-sign-up.ts';
export { refuseInSignUp } from './refuse-also.ts';
export { isSignUpDone, keepSignUp } from './sign-up-record.ts';
