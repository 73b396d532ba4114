/** What people are asked for separately, and can take back separately. */
export const CONSENT_PURPOSES = ['email', 'sms-and-calls', 'profiling', 'sale'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/**
 * What can be recorded of one: a yes that waits for its confirmation, a yes that counts, a no, and the end of a yes.
 * Only mail has to be confirmed.
 */
export const CONSENT_ACTS = ['requested', 'granted', 'refused', 'withdrawn'] as const;
export type ConsentAct = (typeof CONSENT_ACTS)[number];
