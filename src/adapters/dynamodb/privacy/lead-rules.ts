import type { Trail } from '#business/privacy/index';
import { CAMPAIGNS_KEY } from '../campaign-item.ts';
import { isNameOf } from './belongs-to.ts';
import { type Item, type ItemRule, listOf, membersOf, textOf, without } from './item-rule.ts';
import { hasPart } from './mentions.ts';

const KEY = 'key';
const keyStarts = (prefix: string) => (item: Item) => textOf(item, KEY).startsWith(prefix);
const idIn = (key: string): string => key.slice(key.indexOf('#') + 1);
const idOf = (item: Item): string => idIn(textOf(item, KEY));
const markersOf = ({ markers }: Item): readonly string[] => (markers instanceof Set ? [...markers].map(String) : []);

const namesIn = (item: Item, member: string): readonly string[] => {
  const names = item[member];
  return Array.isArray(names) ? names.map(String) : [];
};

/** Members of a lead that a copy of it might hold, such as the record of its sale. */
export const OF_THE_PERSON = [
  'contacts',
  'firstName',
  'lastName',
  'name',
  'email',
  'phone',
  'address',
  'postalCode',
  'fields',
  'payload',
  'body',
] as const;

/**
 * By customer or e-mail address a marker leads to the person; by phone number only where nothing else is known, since a
 * household shares one.
 */
function isMarkerOf(item: Item, trail: Trail): boolean {
  const { people, customers, hashes, contacts } = trail;
  if (people.includes(textOf(item, 'personId'))) return true;
  const isNamed = hasPart(textOf(item, KEY), [...customers, ...hashes]);
  if (!keyStarts('PHONE#')(item)) return isNamed;
  const isAllThereIs = customers.length === 0 && !contacts.some((contact) => contact.includes('@'));
  return isNamed && isAllThereIs;
}

const ofLead = (item: Item, trail: Trail): boolean => isNameOf(idOf(item), trail);

/** Keys stand in it as text. */
const isAt = (cursor: string, { people, pseudonyms, hashes, customers }: Trail): boolean =>
  [...people, ...pseudonyms, ...hashes, ...customers].some((name) => cursor.includes(name));

const PERSON_RULES: readonly ItemRule[] = [
  {
    name: 'key of the consent ledger',
    isKind: (item) => keyStarts('PERSON#')(item),
    isOf: ofLead,
    leadsTo: (item) => ({
      people: [idOf(item)],
      pseudonyms: listOf(item, 'pseudonym'),
      customers: listOf(item, 'customerId'),
      hashes: markersOf(item)
        .filter((marker) => !marker.startsWith('CUSTOMER#'))
        .map(idIn),
    }),
    becomes: 'nothing',
    exported: 'nothing',
  },
  {
    name: 'who is who',
    isKind: ({ item }) => item === 'PERSON',
    isOf: isMarkerOf,
    leadsTo: (item) => ({
      people: listOf(item, 'personId'),
      pseudonyms: listOf(item, 'pseudonym'),
      customers: keyStarts('CUSTOMER#')(item) ? [idOf(item)] : [],
    }),
    becomes: 'nothing',
    exported: 'nothing',
  },
  // Proof outlives the person: entries name a pseudonym alone, and its key is destroyed.
  {
    name: 'consent by its cause',
    isKind: (item) => keyStarts('CONSENT#')(item) && textOf(item, 'item').startsWith('CAUSE#'),
    isOf: ofLead,
    becomes: 'as-it-is',
    exported: 'nothing',
  },
  { name: 'consent', isKind: keyStarts('CONSENT#'), isOf: ofLead, becomes: 'as-it-is' },
  {
    name: 'consent by its receipt',
    isKind: keyStarts('RECEIPT#'),
    isOf: (item, { pseudonyms }) => pseudonyms.includes(textOf(item, 'pseudonym')),
    becomes: 'as-it-is',
    exported: 'nothing',
  },
];

const LEAD_ITEMS: readonly ItemRule[] = [
  {
    // With its history, campaigns and sales: the accounts of these are the partners'.
    name: 'lead',
    isKind: keyStarts('LEAD#'),
    isOf: ofLead,
    leadsTo: (item) => ({
      contacts: [...listOf(item, 'email'), ...listOf(item, 'phone')],
      customers: listOf(item, 'customerId'),
      // Leads that turned out to be one person's: the one that is left names the others, and they name it.
      people: [...listOf(item, 'leadId'), ...listOf(item, 'mergedInto'), ...namesIn(item, 'absorbed')],
      conversations: listOf(item, 'conversationId'),
    }),
    becomes: 'nothing',
  },
  {
    name: 'place in a cohort',
    isKind: keyStarts('COHORT#'),
    isOf: (item, { people }) => people.includes(textOf(item, 'item')),
    becomes: 'nothing',
    exported: 'nothing',
  },
  {
    // Where it goes on may be somebody's item. Without it the day begins anew, and hands nobody over twice.
    name: 'campaign',
    isKind: (item) => item[KEY] === CAMPAIGNS_KEY,
    isOf: (item, trail) => isAt(textOf(membersOf(item, 'progress'), 'next'), trail),
    becomes: (item) => ({ ...item, progress: without(membersOf(item, 'progress'), 'next') }),
    exported: 'nothing',
  },
];

const JOB_RULES: readonly ItemRule[] = [
  // The work on this very erasure; it goes with its end.
  {
    name: 'request to erase',
    isKind: (item) => keyStarts('PRIVACY#')(item) && item['kind'] === 'erasure',
    isOf: () => false,
  },
  {
    name: 'export',
    isKind: (item) => keyStarts('PRIVACY#')(item),
    isOf: (item, trail) => isExportOf(item, trail),
    leadsTo: (item) => ({ documents: namesIn(item, 'documents') }),
    becomes: 'nothing',
    exported: 'nothing',
  },
];

function isExportOf(item: Item, trail: Trail): boolean {
  const ofJob = (item['trail'] ?? {}) as Partial<Trail>;
  const owners = [...namesIn(item, 'owners'), ...(ofJob.customers ?? []), ...(ofJob.people ?? [])];
  const isByAddress = (ofJob.contacts ?? []).some(
    (contact) => contact.includes('@') && trail.contacts.includes(contact),
  );
  return isByAddress || owners.some((owner) => isNameOf(owner, trail));
}

export const LEAD_RULES: readonly ItemRule[] = [...PERSON_RULES, ...LEAD_ITEMS, ...JOB_RULES];
