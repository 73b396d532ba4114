import { type ConsentPurpose, type ConsentStanding, CONSENT_PURPOSES } from '../consents/index.ts';
import { CONTACT_PREFERENCES } from '../customers/index.ts';
import { PRODUCT_CATEGORIES } from '../catalog/index.ts';
import { type Lead, LEAD_CLASSES, LEAD_SOURCES } from '../leads/index.ts';

/** What a contact is made of. */
export interface CrmSource {
  readonly lead: Lead;
  readonly standing: ConsentStanding;
}

export type CrmValue = string | number | readonly string[];

/** One field of a contact: its name in files, its label for people, and where it comes from. */
export interface CrmField {
  /** camelCase. */
  readonly name: string;
  readonly label: string;
  /** A moment is ISO 8601 in UTC. */
  readonly kind: 'text' | 'number' | 'moment' | 'choice' | 'choices';
  /** Of a choice, or of choices. */
  readonly options?: readonly string[];
  readonly of: (source: CrmSource) => CrmValue | undefined;
}

const LEAD_FIELDS: readonly CrmField[] = [
  { name: 'personId', label: 'Person', kind: 'text', of: ({ lead }) => lead.leadId },
  { name: 'customerId', label: 'Customer', kind: 'text', of: ({ lead }) => lead.customerId },
  { name: 'email', label: 'E-mail', kind: 'text', of: ({ lead }) => lead.email },
  { name: 'phone', label: 'Phone', kind: 'text', of: ({ lead }) => lead.phone },
  { name: 'firstName', label: 'First name', kind: 'text', of: ({ lead }) => lead.firstName },
  { name: 'lastName', label: 'Last name', kind: 'text', of: ({ lead }) => lead.lastName },
  {
    ...{ name: 'preference', label: 'Preferred channel', kind: 'choice', options: CONTACT_PREFERENCES },
    of: ({ lead }) => lead.preference,
  },
  {
    ...{ name: 'interests', label: 'Interests', kind: 'choices', options: PRODUCT_CATEGORIES },
    of: ({ lead }) => lead.interests,
  },
  { name: 'region', label: 'Region', kind: 'text', of: ({ lead }) => lead.region },
  { name: 'score', label: 'Score', kind: 'number', of: ({ lead }) => lead.score },
  { name: 'leadClass', label: 'Class', kind: 'choice', options: LEAD_CLASSES, of: ({ lead }) => lead.leadClass },
  { name: 'source', label: 'Source', kind: 'choice', options: LEAD_SOURCES, of: ({ lead }) => lead.source },
  { name: 'capturedAt', label: 'Captured at', kind: 'moment', of: ({ lead }) => lead.capturedAtIso },
];

const STATES = ['none', 'pending', 'granted', 'refused', 'withdrawn'] as const;
const PURPOSES: Readonly<Record<ConsentPurpose, { readonly name: string; readonly label: string }>> = {
  email: { name: 'email', label: 'Marketing mail' },
  'sms-and-calls': { name: 'smsAndCalls', label: 'Marketing by text message and call' },
  profiling: { name: 'profiling', label: 'Personal prices' },
  sale: { name: 'sale', label: 'Sale of data' },
};

const consentFields = (purpose: ConsentPurpose): readonly CrmField[] => {
  const { name, label } = PURPOSES[purpose];
  return [
    {
      ...{ name: `${name}Consent`, label, kind: 'choice', options: STATES },
      of: ({ standing }) => standing[purpose].state,
    },
    {
      ...{ name: `${name}ConsentSince`, label: `${label}: since`, kind: 'moment' },
      of: ({ standing }) => standing[purpose].sinceIso,
    },
    {
      ...{ name: `${name}ConsentReceipt`, label: `${label}: receipt`, kind: 'text' },
      of: ({ standing }) => standing[purpose].receiptId,
    },
  ];
};

/** All that a customer relationship system gets to know of somebody, and nothing else. */
export const CRM_FIELDS: readonly CrmField[] = [...LEAD_FIELDS, ...CONSENT_PURPOSES.flatMap(consentFields)];

/** Somebody as a customer relationship system knows them: values by the names of `CRM_FIELDS`. */
export interface CrmContact {
  readonly personId: string;
  /** Normalised. */
  readonly email?: string;
  /** Fields of which nothing is known are absent. */
  readonly fields: Readonly<Record<string, CrmValue>>;
}

/** A lead, with how its consents stand, as a contact. */
export function contactOf(source: CrmSource): CrmContact {
  const { leadId: personId, email } = source.lead;
  const values = CRM_FIELDS.map(({ name, of }) => [name, of(source)] as const);
  const known = values.filter((one): one is [string, CrmValue] => one[1] !== undefined);
  return { personId, ...(email !== undefined && { email }), fields: Object.fromEntries(known) };
}
