import type { ConsentEntry } from '#business/consents/index';
import type { PlainDate } from '#business/dates';
import type { Lead, LeadClass } from '#business/leads/index';

/** Where an item of the leads table stands in its index `listed`. */
interface Listing {
  readonly listedAs: string;
  readonly listedAtIso: string;
}

export const listedLeads = (leadClass: LeadClass): string => `LEAD#${leadClass}`;

/** @param day of UTC */
export const listedConsents = (day: PlainDate): string => `CONSENT#${day}`;

export const leadListing = ({ leadClass, updatedAtIso }: Pick<Lead, 'leadClass' | 'updatedAtIso'>): Listing => ({
  listedAs: listedLeads(leadClass),
  listedAtIso: updatedAtIso,
});

export const consentListing = ({ occurredAtIso }: Pick<ConsentEntry, 'occurredAtIso'>): Listing => ({
  listedAs: listedConsents(occurredAtIso.slice(0, 10)),
  listedAtIso: occurredAtIso,
});
