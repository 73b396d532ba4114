import type { HashContact } from '../customers/index.ts';

/** Who asks, by what they have shown to be theirs; one member is enough. */
export interface Subject {
  readonly personId?: string;
  readonly customerId?: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
}

/** Under which names data of a person is kept; each list grows while the places are gone through. */
export const TRAIL_MEMBERS = [
  /** Customer ids. */
  'customers',
  /** Person ids: drawn, and leading to nobody once what they are found by is gone. */
  'people',
  /** By which the consent ledger knows them; the same holds of these. */
  'pseudonyms',
  /** E-mail addresses and phone numbers, normalised. */
  'contacts',
  /** Keyed hashes of contacts. */
  'hashes',
  /** By what a payment provider knows the customer. */
  'providerIds',
  'conversations',
  'orders',
  'returns',
  'purchases',
  'calls',
  /** References of messages. */
  'sendings',
  /** Keys of documents made for the person. */
  'documents',
] as const;
export type Trail = Readonly<Record<(typeof TRAIL_MEMBERS)[number], readonly string[]>>;

export const NO_TRAIL: Trail = Object.fromEntries(TRAIL_MEMBERS.map((member) => [member, []])) as unknown as Trail;

export function trailOf({ personId, customerId, email, phone }: Subject, hashContact: HashContact): Trail {
  const given = (...values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);
  const start = { ...NO_TRAIL, people: given(personId), customers: given(customerId), contacts: given(email, phone) };
  return withHashes(start, hashContact);
}

/** What both tell, each name once, in the order of its finding. */
export const joinTrails = (known: Trail, found: Partial<Trail>): Trail =>
  Object.fromEntries(
    TRAIL_MEMBERS.map((member) => [member, [...new Set([...known[member], ...(found[member] ?? [])])]]),
  ) as unknown as Trail;

export const withHashes = (trail: Trail, hashContact: HashContact): Trail =>
  joinTrails(trail, { hashes: trail.contacts.map(hashContact) });

/**
 * What a sign-up itself goes by. The contacts that were given for it, and a customer's account, may be somebody else's:
 * nothing is looked for by these.
 */
export const withinSignUp = (trail: Trail): Trail => ({
  ...trail,
  ...{ customers: [], contacts: [], hashes: [], providerIds: [] },
});

export const trailLength = (trail: Trail): number =>
  TRAIL_MEMBERS.reduce((length, member) => length + trail[member].length, 0);

/** What is nowhere any more once a person is erased; the other names lead to nobody then. */
export const identifyingNames = ({ customers, contacts, hashes, providerIds }: Trail): readonly string[] => [
  ...customers,
  ...contacts,
  ...hashes,
  ...providerIds,
];
