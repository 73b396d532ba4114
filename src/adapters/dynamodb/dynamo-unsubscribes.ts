import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Unsubscribes } from '#business/consents/index';
import type { Person } from '#business/people/index';
import { LIFTED_BY_A_YES } from './consent-writes.ts';
import { createDynamoDoNotContact } from './dynamo-do-not-contact.ts';
import { callDynamo } from './errors.ts';
import { hashesOf, personKey, readPersonKey } from './person-item.ts';

interface Tables {
  readonly leads: string;
  readonly notifications: string;
}

/**
 * Blocks a person's addresses for marketing, and lifts blocks, without knowing any: people and do-not-contact keep the
 * same keyed hashes, so what is kept of the one is the key of the other.
 */
export function createDynamoUnsubscribes(client: DynamoDBDocumentClient, tables: Tables): Unsubscribes {
  const doNotContact = createDynamoDoNotContact(client, tables.notifications, (hash) => hash);

  type Work = (hash: string) => Promise<unknown>;

  async function forEachContact(kind: 'email' | 'phone', { personId }: Person, work: Work): Promise<void> {
    const get = new GetCommand({ TableName: tables.leads, Key: personKey(personId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a person', () => client.send(get));
    if (Item) await Promise.all(hashesOf(kind, readPersonKey(Item)).map(work));
  }

  return {
    add: (person, now) =>
      forEachContact('email', person, (hash) => doNotContact.add('email', hash, 'unsubscribed', now)),
    remove: (person) =>
      forEachContact('email', person, async (hash) => {
        for (const reason of LIFTED_BY_A_YES) await doNotContact.remove('email', hash, reason);
      }),
    readmitByPhone: (person) =>
      forEachContact('phone', person, async (hash) => {
        await doNotContact.remove('sms', hash, 'erased');
        await doNotContact.remove('phone', hash, 'erased');
      }),
  };
}
