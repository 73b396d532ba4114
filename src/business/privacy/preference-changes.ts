import { CONSENT_PURPOSES, type ConsentPurpose, type ConsentStanding } from '../consents/index.ts';

/** What somebody chose for each purpose that they were shown; a purpose that isn't named stays as it is. */
export type Chosen = Readonly<Partial<Record<ConsentPurpose, 'yes' | 'no'>>>;

/** What is to be recorded, withdrawals first. */
export interface PreferenceChanges {
  readonly withdraw: readonly ConsentPurpose[];
  readonly grant: readonly Exclude<ConsentPurpose, 'email'>[];
  /** Mail is asked for; the link in the mail grants it. */
  readonly requestEmail: boolean;
}

const IS_YES = { granted: true, pending: true, none: false, refused: false, withdrawn: false } as const;

/**
 * What follows from a page of choices. A no always counts, at once. A yes to mail is only asked for, from here as from
 * anywhere: the link to this page may have been passed on, while the one that confirms reaches the mailbox itself.
 */
export function preferenceChanges(standing: ConsentStanding, chosen: Chosen): PreferenceChanges {
  const isNew = (purpose: ConsentPurpose, choice: 'yes' | 'no'): boolean => {
    const { state } = standing[purpose];
    if (chosen[purpose] !== choice) return false;
    return choice === 'yes' ? state !== 'granted' : IS_YES[state] || state === 'none';
  };
  return {
    withdraw: CONSENT_PURPOSES.filter((purpose) => isNew(purpose, 'no')),
    grant: CONSENT_PURPOSES.filter((purpose) => purpose !== 'email').filter((purpose) => isNew(purpose, 'yes')),
    requestEmail: isNew('email', 'yes'),
  };
}
