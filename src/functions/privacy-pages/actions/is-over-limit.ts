import { PRIVACY_PAGE_POLICY } from '#business/privacy/index';
import type { PrivacyPagePorts } from '../ports.ts';
import type { PageRequest } from '../read-request.ts';

const MOST = {
  request: PRIVACY_PAGE_POLICY.requestsPerCallerAndHour,
  try: PRIVACY_PAGE_POLICY.triesPerCallerAndHour,
} as const;

/** Counts it before it is done, so that many at once are all counted. */
export const isOverLimit = async (
  what: keyof typeof MOST,
  { caller }: PageRequest,
  { countCaller, hash }: PrivacyPagePorts,
  now: number,
): Promise<boolean> => (await countCaller(what, hash(`caller#${caller}`), now)) > MOST[what];
