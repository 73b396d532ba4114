import { type ConsentLedger, type ConsentPorts, isGranted, recordConsent, STATEMENTS } from '#business/consents/index';
import type { Customer } from '#business/customers/index';
import type { PeopleStore } from '#business/people/index';

export interface ConsentImportPorts extends ConsentPorts {
  readonly people: Pick<PeopleStore, 'find' | 'findOrCreate'>;
  readonly ledger: Pick<ConsentLedger, 'append' | 'standingOf'>;
}

/** The row as its profile is saved: with the flag that the ledger holds, since a shop that is loaded again changes none. */
export async function withFlagOfLedger(row: Customer, { people, ledger }: ConsentImportPorts): Promise<Customer> {
  const { personalPrices: _, ...profile } = row;
  const person = await people.find({ customerId: row.customerId });
  const isAgreed = person && isGranted(await ledger.standingOf(person.pseudonym), 'profiling');
  return isAgreed ? { ...profile, personalPrices: true } : profile;
}

/** Takes a row's consent to personal prices over, once: what the customer said since stands. The flag comes with it. */
export async function importConsent(row: Customer, nowEpochSeconds: number, ports: ConsentImportPorts): Promise<void> {
  if (row.personalPrices !== true) return;
  const { customerId, email, phone } = row;
  const contacts = { customerId, email, ...(phone !== undefined && { phone }) };
  const person = await ports.people.findOrCreate(contacts, nowEpochSeconds);
  const imported = { act: 'granted', channel: 'import', cause: 'import:profile', text: STATEMENTS.imported } as const;
  await recordConsent({ person, purpose: 'profiling', ...imported }, nowEpochSeconds, ports);
}
