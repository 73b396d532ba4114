import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Unsubscribes } from '#business/consents/index';
import type { Person } from '#business/people/index';
import { createDynamoDoNotContact } from './dynamo-do-not-contact.ts';
import { callDynamo } from './errors.ts';
import { emailHashesOf, personKey, readPersonKey } from './person-item.ts';

interface Tables {
  readonly leads: string;
  readonly notifications: string;
}

/**
 * Blocks a person's addresses for marketing without knowing any: people and do-not-contact keep the same keyed hashes,
 * so what is kept of the one is the key of the other.
 */
export function createDynamoUnsubscribes(client: DynamoDBDocumentClient, tables: Tables): Unsubscribes {
  const doNotContact = createDynamoDoNotContact(client, tables.notifications, (hash) => hash);

  async function forEachAddress({ personId }: Person, work: (hash: string) => Promise<void>): Promise<void> {
    const get = new GetCommand({ TableName: tables.leads, Key: personKey(personId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a person', () => client.send(get));
    if (Item) await Promise.all(emailHashesOf(readPersonKey(Item)).map(work));
  }

  return {
    add: (person, now) => forEachAddress(person, (hash) => doNotContact.add('email', hash, 'unsubscribed', now)),
    remove: (person) => forEachAddress(person, (hash) => doNotContact.remove('email', hash, 'unsubscribed')),
  };
}
