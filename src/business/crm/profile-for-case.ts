import type { CustomerRepository } from '../customers/index.ts';
import type { CrmFailure, CrmGateway, ProfileCache } from './ports.ts';
import type { CrmProfile } from './profile.ts';

export interface ProfilePorts {
  readonly crm: Pick<CrmGateway, 'readProfile'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly profiles: ProfileCache;
  readonly cases: { addProfile(caseId: string, profile: CrmProfile): Promise<void> };
}

/**
 * Adds to a case what is known of its customer elsewhere, read at most an hour ago. The case is there before: nobody in
 * the conversation waits for it.
 */
export async function addProfileToCase(
  { caseId, customerId }: { readonly caseId: string; readonly customerId: string },
  nowEpochSeconds: number,
  { crm, customers, profiles, cases }: ProfilePorts,
): Promise<{ readonly kind: 'sent' | 'nothing' } | CrmFailure> {
  const kept = await profiles.find(customerId, nowEpochSeconds);
  const email = kept ? undefined : (await customers.findById(customerId))?.email;
  const read = email === undefined ? { kind: 'read' as const, profile: kept } : await crm.readProfile(email);
  if (read.kind !== 'read') return read;
  if (!read.profile) return { kind: 'nothing' };

  if (!kept) await profiles.save(customerId, read.profile, nowEpochSeconds);
  await cases.addProfile(caseId, read.profile);
  return { kind: 'sent' };
}
