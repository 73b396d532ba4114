// Beside the business words like dates and money: cases tell of staff, and staff of cases.

/** Somebody of the team who has signed in. */
export interface StaffMember {
  /** The user pool's id of them: it stays when they marry. */
  readonly staffId: string;
  /** By which colleagues know them. */
  readonly name: string;
}

/** What somebody of the team looks at or does, as the audit names it. */
export const STAFF_ACTS = [
  'sign-in',
  'list-cases',
  'view-case',
  'take-case',
  'give-back-case',
  'note-on-case',
  'solve-case',
  'close-case',
  'tell-of-call',
  'list-leads',
  'view-lead',
  'list-dead-letters',
  'take-back-dead-letters',
  'list-consents',
  'view-consent',
  'list-erasures',
  'view-figures',
  'view-paths',
  'view-experiments',
] as const;
export type StaffAct = (typeof STAFF_ACTS)[number];
