/** On which days the team may be asked to call. */
export const CALLBACK_POLICY = {
  /** Counted from today: nobody knows the rota of a day that is further off. */
  mostDaysAhead: 60,
} as const;
