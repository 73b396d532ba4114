/** What people can ask for on the privacy page. */
export const PRIVACY_WISHES = ['export', 'where', 'preferences', 'do-not-sell', 'erase'] as const;
export type PrivacyWish = (typeof PRIVACY_WISHES)[number];

/** How much the privacy pages let anybody do. */
export const PRIVACY_PAGE_POLICY = {
  /** From the right code to the last second in which it counts, for everything but a new code. */
  sessionSeconds: 900,
  /** Forms are short; a longer body isn't read. */
  mostBodyBytes: 16_384,
  /** Of one network address: codes and opt-outs that it asks for, and codes that it tries. */
  requestsPerCallerAndHour: 30,
  triesPerCallerAndHour: 60,
} as const;
