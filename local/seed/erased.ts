import type { DoNotContact } from '#business/outreach/index';
import type { Finding, ShopFile } from './shop-rows.ts';

export type Tombstones = Pick<DoNotContact, 'reasonsFor'>;

interface Contacts {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Whether a row is of somebody who was erased: by the address, or by the number where there is no address. */
export async function isErased({ email, phone }: Contacts, tombstones: Tombstones): Promise<boolean> {
  if (email !== undefined) return (await tombstones.reasonsFor('email', email.toLowerCase())).includes('erased');
  return phone !== undefined && (await tombstones.reasonsFor('sms', phone)).includes('erased');
}

/** What the report says of such a row, without a contact. */
export const erasedFinding = (file: ShopFile, row: string, reason: string): Finding => ({ file, row, reason });
