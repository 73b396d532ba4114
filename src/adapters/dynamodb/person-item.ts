import * as z from 'zod/mini';
import type { HashContact } from '#business/customers/index';
import type { Person, PersonContacts } from '#business/people/index';
import { parseItem } from './parse-item.ts';

/** What is kept under a person's own id. */
const KEY_ITEM = 'KEY';
/** What leads from a contact to its person. */
const MARKER_ITEM = 'PERSON';

export const markerKey = (marker: string) => ({ key: marker, item: MARKER_ITEM });
export const personKey = (personId: string) => ({ key: `PERSON#${personId}`, item: KEY_ITEM });

const personSchema = z.object({ personId: z.string(), pseudonym: z.string() });

/** @throws ItemCorruptError */
export const readPerson = (item: unknown): Person => parseItem('leads', personSchema, item);

const keySchema = z.object({
  personId: z.string(),
  pseudonym: z.string(),
  /** Whose profile follows the ledger, and since when. */
  customerId: z.exactOptional(z.string()),
  customerSince: z.exactOptional(z.int()),
  /** Keys of the markers that lead here. */
  markers: z.pipe(
    z.custom<ReadonlySet<string>>((value) => value instanceof Set),
    z.transform((markers) => [...markers]),
  ),
});
export type PersonKey = z.output<typeof keySchema>;

/** @throws ItemCorruptError */
export const readPersonKey = (item: unknown): PersonKey => parseItem('leads', keySchema, item);

const KINDS = { customerId: 'CUSTOMER', email: 'EMAIL', phone: 'PHONE' } as const;

/** The markers of these contacts, what counts most first; addresses and numbers by keyed hash alone. */
export function markersOf({ customerId, email, phone }: PersonContacts, hashContact: HashContact): readonly string[] {
  return [
    ...(customerId === undefined ? [] : [`${KINDS.customerId}#${customerId}`]),
    ...(email === undefined ? [] : [`${KINDS.email}#${hashContact(email)}`]),
    ...(phone === undefined ? [] : [`${KINDS.phone}#${hashContact(phone)}`]),
  ];
}

/** The keyed hashes of a person's e-mail addresses, or of their phone numbers. */
export const hashesOf = (kind: 'email' | 'phone', { markers }: Pick<PersonKey, 'markers'>): readonly string[] =>
  markers
    .filter((marker) => marker.startsWith(`${KINDS[kind]}#`))
    .map((marker) => marker.slice(KINDS[kind].length + 1));
