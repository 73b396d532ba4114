import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PersonalDataPlace } from '#business/privacy/index';
import { callDynamo, StorageUnavailableError } from '../errors.ts';
import { markerKey, personKey, readPersonKey } from '../person-item.ts';
import { refusalOf } from '../refusal-of.ts';

/** Somebody may give the person another contact at the same time: then all of it is read again. */
const MOST_ATTEMPTS = 5;
/** A transaction has room for 100 items; whoever has more contacts loses the others with the table's markers. */
const MARKERS_AT_ONCE = 99;

/**
 * Who is who, of the people whom the trail names:
 *
 *   PERSON#<id> / KEY                                 as it was read ─► gone ┐ one transaction: nobody is found by a
 *   EMAIL#, PHONE#, CUSTOMER# / PERSON, its markers   the person's   ─► gone ┘ contact whose key is destroyed
 *
 * It is gone through before the tables: what is captured meanwhile is another person's, since nobody is found any more.
 */
export function createPeoplePlace(client: DynamoDBDocumentClient, TableName: string): PersonalDataPlace {
  async function destroyOnce(personId: string): Promise<'destroyed' | 'nobody' | 'changed-meanwhile'> {
    const get = new GetCommand({ TableName, Key: personKey(personId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a person', () => client.send(get));
    if (!Item) return 'nobody';
    const isAsRead = 'markers = :markers';
    const key = {
      TableName,
      Key: personKey(personId),
      ConditionExpression: isAsRead,
      ExpressionAttributeValues: { ':markers': Item['markers'] as unknown },
    };
    const isTheirs = 'attribute_not_exists(personId) OR personId = :person';
    const markers = readPersonKey(Item).markers.map((marker) => ({
      TableName,
      Key: markerKey(marker),
      ConditionExpression: isTheirs,
      ExpressionAttributeValues: { ':person': personId },
    }));
    const TransactItems = [key, ...markers.slice(0, MARKERS_AT_ONCE)].map((Delete) => ({ Delete }));
    const refusal = await refusalOf('Erasing a person', () => client.send(new TransactWriteCommand({ TransactItems })));
    return refusal ? 'changed-meanwhile' : 'destroyed';
  }

  async function destroy(personId: string): Promise<boolean> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const outcome = await destroyOnce(personId);
      if (outcome !== 'changed-meanwhile') return outcome === 'destroyed';
    }
    throw new StorageUnavailableError('Erasing a person', { cause: 'Others were faster again and again.' });
  }

  return {
    name: 'people',
    // The table of leads, where they are kept, tells what they lead to.
    survey: () => Promise.resolve({ leadsTo: {}, holds: [] }),
    exportOf: () => Promise.resolve([]),
    async erase({ trail }) {
      let changed = 0;
      for (const personId of trail.people) if (await destroy(personId)) changed += 1;
      return { changed };
    },
  };
}
