import type { Lead } from '../leads/index.ts';

/** What of a lead may be handed to a buyer; nothing else of a person ever is. */
export const LEAD_FIELDS = [
  'email',
  'phone',
  'firstName',
  'lastName',
  'contactPreference',
  'region',
  'mainInterest',
  'interests',
  'history',
  'engagementScore',
] as const;
export type LeadField = (typeof LEAD_FIELDS)[number];

export const PACKAGE_NAMES = ['Premium', 'Standard', 'Basic'] as const;
export type PackageName = (typeof PACKAGE_NAMES)[number];

const CONTACT = ['firstName', 'lastName', 'email', 'phone'] as const;

/** What each package holds: these fields, and no other. */
export const PACKAGES: Readonly<Record<PackageName, readonly LeadField[]>> = {
  Premium: [...CONTACT, 'region', 'contactPreference', 'interests', 'history', 'engagementScore'],
  Standard: [...CONTACT, 'contactPreference', 'interests'],
  Basic: ['email', 'mainInterest'],
};

/** By which a buyer can reach somebody: a package without any of them is of no use. */
export const CONTACT_FIELDS: readonly LeadField[] = ['email', 'phone'];

/** The values of a lead that its package names; a field of which nothing is known is left out. */
export type PackagedLead = Readonly<Partial<Record<LeadField, unknown>>>;

const READ: Readonly<Record<LeadField, (lead: Lead) => unknown>> = {
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  firstName: ({ firstName }) => firstName,
  lastName: ({ lastName }) => lastName,
  contactPreference: ({ preference }) => preference,
  region: ({ region }) => region,
  mainInterest: ({ interests }) => interests[0],
  interests: ({ interests }) => interests,
  // Days, not moments: when somebody was online to the second is nobody's business.
  history: ({ source, capturedAtIso, updatedAtIso }) => ({
    source,
    firstSeenOn: capturedAtIso.slice(0, 10),
    lastSeenOn: updatedAtIso.slice(0, 10),
  }),
  engagementScore: ({ score }) => score,
};

/**
 * A lead as a package holds it.
 *
 * @example projectLead('Basic', lead) → { email: 'ada@example.com', mainInterest: 'Electronics' }
 */
export function projectLead(name: PackageName, lead: Lead): PackagedLead {
  const values = PACKAGES[name].map((field) => [field, READ[field](lead)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
