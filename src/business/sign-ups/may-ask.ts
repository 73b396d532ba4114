import type { ConsentStanding } from '#business/consents/index';

/** Who has ever said yes, no or enough to news isn't asked for it unasked. */
export const mayOfferNews = (standing: ConsentStanding | undefined): boolean =>
  standing === undefined ||
  (['email', 'sms-and-calls'] as const).every((purpose) => standing[purpose].state === 'none');
