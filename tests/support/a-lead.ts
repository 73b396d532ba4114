import type { Lead } from '#business/leads/index';

/** Maria, who is no customer, has left her details and likes sports. */
export const aLead = (changes: Partial<Lead> = {}): Lead => ({
  leadId: 'person-maria',
  firstName: 'Maria',
  lastName: 'Garcia',
  email: 'maria.garcia@example.com',
  phone: '+12065550142',
  preference: 'Email',
  interests: ['Sports'],
  source: 'asked',
  timeZone: 'America/New_York',
  capturedAtIso: '2026-03-09T15:00:00.000Z',
  updatedAtIso: '2026-03-09T15:00:00.000Z',
  score: 65,
  leadClass: 'warm',
  version: 1,
  ...changes,
});
