import type { ConsentPurpose } from './purpose.ts';
import type { ConsentStanding } from './standing.ts';

/**
 * Whether a yes counts today.
 *
 * @param partnerId of a sale: whether the yes names this partner; without it, whether it names any
 */
export function isGranted(standing: ConsentStanding, purpose: ConsentPurpose, partnerId?: string): boolean {
  const { state, recipients } = standing[purpose];
  return state === 'granted' && (partnerId === undefined || recipients.includes(partnerId));
}
