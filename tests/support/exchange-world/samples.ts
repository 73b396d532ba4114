import type { ConsentStanding } from '#business/consents/index';
import {
  type BuyerContract,
  FIRST_SALE_STATE,
  type GateFacts,
  type OfferedLead,
  type Sale,
} from '#business/exchange/index';

export const NOW = Date.parse('2026-11-23T10:00:00Z') / 1000;

export const aContract = (changes: Partial<BuyerContract> = {}): BuyerContract => ({
  partnerId: 'techdeals',
  name: 'TechDeals',
  isActive: true,
  package: 'Standard',
  categories: [],
  regions: [],
  leastScore: 0,
  mostPerDay: 10,
  mostPerMonth: 100,
  priceMinor: 4_50,
  currency: 'USD',
  mostBuyers: 3,
  endpoint: 'https://techdeals.example/leads-api',
  keyId: 'techdeals-1',
  since: '2025-02-01',
  ...changes,
});

export const anOfferedLead = (changes: Partial<OfferedLead> = {}): OfferedLead => ({
  leadId: 'P-1',
  customerId: 'C-1',
  firstName: 'Ada',
  lastName: 'Byron',
  email: 'ada@example.com',
  phone: '+15551234567',
  preference: 'Email',
  interests: ['Electronics', 'Books'],
  source: 'after-status',
  region: 'OH',
  timeZone: 'America/New_York',
  capturedAtIso: '2026-11-20T10:00:00.000Z',
  updatedAtIso: '2026-11-22T10:00:00.000Z',
  score: 85,
  leadClass: 'hot',
  version: 1,
  ...changes,
});

const NONE = { state: 'none', recipients: [] } as const;

export const standingOf = (sale: Partial<ConsentStanding['sale']> = {}): ConsentStanding => ({
  email: NONE,
  'sms-and-calls': NONE,
  profiling: NONE,
  sale: { state: 'granted', receiptId: 'CR-1', recipients: ['techdeals'], ...sale },
});

export const gateFacts = (changes: Partial<GateFacts> = {}): GateFacts => ({
  lead: anOfferedLead(),
  standing: standingOf(),
  isContactConfirmed: true,
  sales: [],
  counts: { day: 0, month: 0 },
  ...changes,
});

export const aSale = (changes: Partial<Sale> = {}): Sale => ({
  saleId: 'S-1',
  leadId: 'P-1',
  partnerId: 'techdeals',
  state: FIRST_SALE_STATE,
  way: 'auction',
  package: 'Standard',
  priceMinor: 11_00,
  currency: 'USD',
  receiptId: 'CR-1',
  mostBuyers: 3,
  attempts: 0,
  claimedAtIso: new Date(NOW * 1000).toISOString(),
  dueAtEpochSeconds: NOW + 60,
  version: 1,
  ...changes,
});
