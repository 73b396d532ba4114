import type { ShopEvent } from '#business/events/index';

const common = (id: string) => ({ id, occurredAtIso: '2026-03-09T15:00:00.000Z' });

/** The ledger of Maria, unless it is said whose, has another entry. */
export const aConsentChanged = (
  data: Pick<ShopEvent<'consent-changed'>['data'], 'purpose' | 'act'>,
  id = 'E-10',
): ShopEvent<'consent-changed'> => ({
  ...common(id),
  aggregate: 'PERSON#person-maria',
  type: 'consent-changed',
  data: { personId: 'person-maria', recipients: [], receiptId: 'CR-1', channel: 'chat', ...data },
});

export const aTouchDue = (
  data: Partial<ShopEvent<'lead-touch-due'>['data']> = {},
  id = 'E-11',
): ShopEvent<'lead-touch-due'> => ({
  ...common(id),
  aggregate: 'LEAD#person-maria',
  type: 'lead-touch-due',
  data: { leadId: 'person-maria', program: 'nurture', step: 1, ...data },
});

export const aLeadSold = (id = 'E-12'): ShopEvent<'lead-sold'> => ({
  ...common(id),
  aggregate: 'LEAD#person-maria',
  type: 'lead-sold',
  data: {
    leadId: 'person-maria',
    saleId: 'SALE-1',
    partnerId: 'northwind',
    package: 'Standard',
    priceMinor: 1200,
    currency: 'USD',
    receiptId: 'CR-1',
  },
});
