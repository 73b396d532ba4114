/** What bounds calls, beside the hours of `rota.ts` and the days of `holidays.ts`. */
export const CALLBACK_POLICY = {
  /** A call takes this long, and calls begin this far apart. */
  slotMinutes: 30,
  /** Nobody can be at the phone sooner than this. */
  leadMinutes: 30,
  /** Counted from today: nobody knows the rota of a day that is further off. */
  mostDaysAhead: 60,
  /** Calls that one phone number, one customer or one conversation may have before it. */
  mostOpen: 2,
  /** The reminder goes out so long before the call; a call that is booked later than this needs none. */
  reminderMinutes: 60,
  /** How long after a missed call it is tried again, for each try; after the last one it is given up. */
  retryAfterMinutes: [15, 60],
  /** A time that is offered is at most so many days before or after the one that was wished for. */
  alternativesWithinDays: 7,
  /** Kept for questions about a call that came or didn't. */
  keptDays: 90,
  /** A link to move or cancel a call ends with the call, and no later than this. */
  linkDays: 90,
} as const;
