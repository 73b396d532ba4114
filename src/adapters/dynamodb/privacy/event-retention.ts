import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { NO_TRAIL, type RetentionPlace } from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { forgetItem } from './forget-item.ts';
import { type Item, type ItemRule, membersOf, textOf, without } from './item-rule.ts';
import { keyNames } from './table-place.ts';

/** What tells who it was, where an event's own key doesn't. */
function withoutNames(item: Item): Item {
  const { firstName, lastName, ...rest } = membersOf(item, 'data');
  const data = {
    ...without(rest, 'phone', 'topic'),
    ...(firstName !== undefined && { firstName: '' }),
    ...(lastName !== undefined && { lastName: '' }),
  };
  return { ...item, data };
}

const RULE: ItemRule = { name: 'event', isKind: () => true, becomes: withoutNames };

/** Takes names, numbers and topics out of events that were acted on long ago; what happened stays, for counting. */
export const createEventRetention = (client: DynamoDBDocumentClient, TableName: string): RetentionPlace => ({
  name: 'names-in-events',
  async apply(before) {
    const replacement = { trail: NO_TRAIL, standIn: '', nowEpochSeconds: 0 };
    const work = { client, TableName, keys: keyNames('events'), rule: RULE, replacement };
    const isOld = (item: Item) =>
      item['undispatched'] === undefined && Date.parse(textOf(item, 'occurredAt')) < before.getTime();
    let changed = 0;
    await callDynamo('Looking through events', async () => {
      for await (const { Items = [] } of paginateScan({ client }, { TableName }))
        for (const item of Items.filter(isOld)) if (await forgetItem(work, item)) changed += 1;
    });
    return changed;
  },
});
