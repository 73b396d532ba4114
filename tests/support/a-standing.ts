import {
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type ConsentStanding,
  type PurposeStanding,
} from '#business/consents/index';

/** How somebody's consents stand; nothing was ever asked unless it is said. */
export const aStanding = (
  states: Readonly<Partial<Record<ConsentPurpose, PurposeStanding['state']>>> = {},
  sinceIso = '2026-03-01T12:00:00.000Z',
): ConsentStanding =>
  Object.fromEntries(
    CONSENT_PURPOSES.map((purpose) => [purpose, { state: states[purpose] ?? 'none', recipients: [], sinceIso }]),
  ) as unknown as ConsentStanding;
