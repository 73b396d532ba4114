import type { CaseKind } from './case.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** By when the team takes up a case, and how long it is kept. Seconds from its opening. */
export const CASE_POLICY: Readonly<Record<CaseKind, { readonly due: number; readonly kept: number }>> = {
  // Somebody is waiting for a person. Kept for a season, for a second complaint about the same thing.
  'hand-off': { due: 4 * HOUR, kept: 90 * DAY },
  // Return windows run for days; a return that went wrong is asked about until the next card statement and beyond.
  'return-request': { due: DAY, kept: 90 * DAY },
  // The customer waits at the phone: it is due the moment that it is there.
  callback: { due: 15 * 60, kept: 90 * DAY },
  // Goods are sold and not paid: before they leave the warehouse. Kept for as long as a payment may be disputed.
  'uncollected-payment': { due: 4 * HOUR, kept: 120 * DAY },
  // News that somebody wants to hear on the telephone: within a working day.
  'phone-message': { due: 8 * HOUR, kept: 30 * DAY },
  // A buyer of a lead has to hear of a withdrawal or an erasure, and can't be reached: a right runs out with the month.
  'buyer-notice': { due: DAY, kept: 120 * DAY },
  // Interest cools within the hour. What there is to know of the lead stands with the lead.
  'sales-lead': { due: HOUR, kept: 30 * DAY },
  // To be weighed before the next one comes; nothing changes meanwhile.
  'tier-proposal': { due: 14 * DAY, kept: 120 * DAY },
};

/** No unhappy customer waits longer than this, whatever the case is about. Seconds. */
export const UNHAPPY_DUE_SECONDS = HOUR;

/** The most that a case keeps of the team's notes: notes, and characters of one. */
export const NOTE_LIMITS = { notes: 100, characters: 2000 } as const;

/** The most that a case keeps of its conversation: lines, and characters of a line. */
export const TRANSCRIPT_LIMITS = { lines: 60, characters: 1024 } as const;
