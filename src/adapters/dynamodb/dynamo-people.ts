import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { HashContact } from '#business/customers/index';
import type { PeopleStore, Person, PersonContacts } from '#business/people/index';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { markerKey, markersOf, personKey, readPerson, readPersonKey } from './person-item.ts';
import { refusalOf } from './refusal-of.ts';

interface Known {
  readonly marker: string;
  readonly person: Person;
}

/** Whoever is refused looks again, and finds whom the others made. */
const ATTEMPTS = 12;

/**
 * People by their contacts:
 *
 *   PERSON#<id> / KEY                         pseudonym, customer, which markers lead here ┐ one transaction:
 *   EMAIL#, PHONE#<keyed hash> / PERSON       id and pseudonym, unless the contact         │ of all who come at once
 *   CUSTOMER#<id> / PERSON                    is somebody's                                ┘ one makes the person
 */
export function createDynamoPeople(
  client: DynamoDBDocumentClient,
  TableName: string,
  hashContact: HashContact,
  newId: () => string,
): PeopleStore {
  const read = async (Key: { readonly key: string; readonly item: string }) =>
    (await callDynamo('Reading a person', () => client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))))
      .Item;

  async function keyOf(personId: string) {
    const item = await read(personKey(personId));
    return item && readPersonKey(item);
  }

  async function knownBy(markers: readonly string[]): Promise<readonly Known[]> {
    const items = await Promise.all(markers.map((key) => read(markerKey(key))));
    return items.flatMap((item, index) => (item ? [{ marker: markers[index]!, person: readPerson(item) }] : []));
  }

  /** An address or a number that leads to another customer's person leads nowhere for this customer. */
  async function choose(known: readonly Known[], { customerId }: PersonContacts): Promise<Person | undefined> {
    for (const { marker, person } of known) {
      if (customerId === undefined || marker === `CUSTOMER#${customerId}`) return person;
      const key = await keyOf(person.personId);
      if (key && (key.customerId === undefined || key.customerId === customerId)) return person;
    }
    return undefined;
  }

  /** Gives a person, new or not, the contacts that are nobody's. False when somebody was faster. */
  async function give(person: Person, markers: readonly string[], told: Told): Promise<boolean> {
    const isFree = { ConditionExpression: 'attribute_not_exists(#key)', ExpressionAttributeNames: { '#key': 'key' } };
    const put = markers.map((key) => ({
      Put: { TableName, Item: { ...markerKey(key), ...person }, ...isFree },
    }));
    const write = new TransactWriteCommand({ TransactItems: [updateKey(TableName, person, markers, told), ...put] });
    return (await refusalOf('Keeping a person', () => client.send(write))) === undefined;
  }

  async function tryToFindOrCreate(contacts: PersonContacts, now: number): Promise<Person | undefined> {
    const markers = markersOf(contacts, hashContact);
    if (markers.length === 0) throw new RangeError('Nobody is known by nothing.');
    const known = await knownBy(markers);
    const person = await choose(known, contacts);
    const free = markers.filter((marker) => !known.some((one) => one.marker === marker));
    if (person && free.length === 0) return person;
    const whose = person ?? { personId: newId(), pseudonym: newId() };
    const isGiven = await give(whose, free, { isNew: !person, customerId: contacts.customerId, now });
    return isGiven ? whose : undefined;
  }

  return {
    find: async (contacts) => choose(await knownBy(markersOf(contacts, hashContact)), contacts),

    async findById(personId) {
      const key = await keyOf(personId);
      return key && { personId: key.personId, pseudonym: key.pseudonym };
    },

    async findOrCreate(contacts, nowEpochSeconds) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const person = await tryToFindOrCreate(contacts, nowEpochSeconds);
        if (person) return person;
      }
      throw new StorageUnavailableError('Finding a person', { cause: 'Others were faster again and again.' });
    },
  };
}

interface Told {
  readonly isNew: boolean;
  readonly customerId: string | undefined;
  readonly now: number;
}

/** The key is there as it was when the person was found: whoever is erased meanwhile gets no contact. */
function updateKey(TableName: string, person: Person, markers: readonly string[], { isNew, customerId, now }: Told) {
  const { pseudonym, personId } = person;
  const isStillTheirs = isNew ? 'attribute_not_exists(pseudonym)' : 'pseudonym = :pseudonym';
  const isCustomer = markers.some((marker) => marker === `CUSTOMER#${customerId}`);
  return {
    Update: {
      TableName,
      Key: personKey(personId),
      UpdateExpression: [
        'SET personId = :personId, pseudonym = :pseudonym, createdAtEpochSeconds = if_not_exists(createdAtEpochSeconds, :now)',
        ...(isCustomer ? [', customerId = :customer, customerSince = :now'] : []),
        ' ADD markers :markers',
      ].join(''),
      ConditionExpression: isCustomer ? `${isStillTheirs} AND attribute_not_exists(customerId)` : isStillTheirs,
      ExpressionAttributeValues: {
        ':personId': personId,
        ':pseudonym': pseudonym,
        ':now': now,
        ':markers': new Set(markers),
        ...(isCustomer && { ':customer': customerId }),
      },
    },
  };
}
