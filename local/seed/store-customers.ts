import type { CustomerRepository, HashContact } from '#business/customers/index';
import type { Tombstones } from '#business/privacy/index';
import { normalised, type TakenEmails } from './check/customer-rules.ts';
import { erasedAt, erasedFinding } from './erased.ts';
import { forEachRow } from './for-each-row.ts';
import { type ConsentImportPorts, importConsent, withFlagOfLedger } from './import-consents.ts';
import type { CustomerRow, Finding } from './shop-rows.ts';

interface CustomerStores {
  readonly customers: CustomerRepository;
  readonly hashContact: HashContact;
  readonly consents: ConsentImportPorts;
  readonly tombstones: Tombstones;
}

/** Asks the database who holds the rows' addresses, so that a clash is known before anything is written. */
export async function readHeldEmails(rows: readonly CustomerRow[], stores: CustomerStores): Promise<TakenEmails> {
  const holders = await forEachRow(rows, async (row) => {
    const email = normalised(row.email);
    const holder = await stores.customers.findByEmailHash(stores.hashContact(email));
    return holder && ([email, holder.customerId] as const);
  });
  return new Map(holders.filter((holder) => holder !== undefined));
}

/** A claim tells only that it isn't ours; no customer has this id. */
const SOMEBODY_ELSE = '';

/**
 * Stores the profiles, and takes consents over. Returns the addresses that turned out to be claimed by others; their rows
 * are not stored. Of who was erased and is a customer again no consent is taken over, and the tombstone keeps what isn't
 * about orders from them.
 */
export async function saveCustomers(
  rows: readonly CustomerRow[],
  { customers, consents, tombstones }: CustomerStores,
  nowEpochSeconds: number,
): Promise<{ readonly claimed: TakenEmails; readonly erased: readonly Finding[] }> {
  const erased: Finding[] = [];
  const clashes = await forEachRow(rows, async (row) => {
    const customer = { ...row, email: normalised(row.email) };
    const saved = await customers.save(await withFlagOfLedger(customer, consents));
    if (!saved.ok) return [customer.email, SOMEBODY_ELSE] as const;
    if ((await erasedAt(customer, tombstones)) !== undefined)
      erased.push(erasedFinding('customers.json', `customer ${row.customerId}`, NOT_CONTACTED));
    else await importConsent(customer, nowEpochSeconds, consents);
    return undefined;
  });
  return { claimed: new Map(clashes.filter((clash) => clash !== undefined)), erased };
}

const NOT_CONTACTED = 'this person has asked to be forgotten: no consent was taken over, and no news reaches them';
