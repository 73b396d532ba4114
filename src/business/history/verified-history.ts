import { personNameKey } from './person-name-key.ts';
import type { PurchaseHistory } from './ports.ts';
import type { PersonName, Purchase } from './purchase.ts';

/** A profile that was read after its customer was verified. */
export type VerifiedProfile = PersonName & { readonly customerId: string };

/**
 * The purchases that may be spoken of with this person.
 *
 * @param profile undefined for a stranger
 * @param saidName the name that the person gave, if any: one that isn't the profile's finds nothing, as a stranger does
 */
export async function purchasesToSpeakOf(
  history: Pick<PurchaseHistory, 'findByCustomer'>,
  profile: VerifiedProfile | undefined,
  saidName?: PersonName,
): Promise<readonly Purchase[]> {
  if (!profile) return [];
  if (saidName && personNameKey(saidName) !== personNameKey(profile)) return [];
  return history.findByCustomer(profile, profile.customerId);
}
