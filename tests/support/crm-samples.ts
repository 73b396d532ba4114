import { type ConsentStanding, NO_CONSENTS } from '#business/consents/index';
import { contactOf, type CrmChange } from '#business/crm/index';
import type { Lead } from '#business/leads/index';
import { anOfferedLead } from './exchange-world/samples.ts';

export const PERSON_ID = '9b1d2f0a-0000-4000-8000-000000000001';
export const CHANGE: CrmChange = { id: '01JD', occurredAtIso: '2026-11-23T10:00:00.000Z' };

export const aLead = (changes: Partial<Lead> = {}): Lead => anOfferedLead({ leadId: PERSON_ID, ...changes });

export const mailGranted: ConsentStanding = {
  ...NO_CONSENTS,
  email: { state: 'granted', receiptId: 'CR-1', recipients: [], sinceIso: '2026-11-23T10:00:00.000Z' },
};

export const aContact = (changes: Partial<Lead> = {}, standing = mailGranted) =>
  contactOf({ lead: aLead(changes), standing });

/** A lead without something that others have. */
export function without(member: 'email' | 'phone'): Lead {
  const { [member]: _, ...lead } = aLead();
  return lead;
}
