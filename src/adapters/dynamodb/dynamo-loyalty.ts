import { type DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { LoyaltyPorts } from '#business/loyalty/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { toLedgerWrites } from './ledger-writes.ts';
import { parseItem } from './parse-item.ts';
import { refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { ITEM } from './table-keys.ts';

/** One item for the whole shop, under the id of no customer. */
const PROGRESS_KEY = { customerId: '#LOYALTY', item: ITEM.progress } as const;
const progressSchema = z.object({ day: z.iso.date(), next: z.exactOptional(z.string()), isDone: z.boolean() });

interface Tables {
  readonly customers: string;
  readonly events: string;
}

/**
 * What the daily look keeps and gives:
 *
 *   customers  source of the gift free ─► line, balance ┐ one transaction: a gift that was entered is told of,
 *   events              put loyalty-offer-prepared      ┘ and none is entered twice
 *   customers  tier still the old one ─► the new one    ┐ the same for a tier
 *   events              put tier-changed                ┘
 */
export function createDynamoLoyalty(
  client: DynamoDBDocumentClient,
  { customers, events }: Tables,
  patience: Patience,
): Omit<LoyaltyPorts, 'membersFrom' | 'boughtBy' | 'newEventId'> {
  const isWritten = async (operation: string, write: TransactWriteCommand) =>
    (await retryConflicts(() => refusalOf(operation, () => client.send(write)), patience)) === undefined;

  return {
    async readProgress() {
      const get = new GetCommand({ TableName: customers, Key: PROGRESS_KEY, ConsistentRead: true });
      const { Item } = await callDynamo('Reading how far loyalty has come', () => client.send(get));
      return Item && parseItem('customers', progressSchema, Item);
    },

    async saveProgress(progress) {
      const put = new PutCommand({ TableName: customers, Item: { ...PROGRESS_KEY, ...progress } });
      await callDynamo('Keeping how far loyalty has come', () => client.send(put));
    },

    claimOccasion: (_occasion, gift, prepared) =>
      isWritten(
        'Preparing an offer',
        new TransactWriteCommand({
          TransactItems: [
            ...toLedgerWrites(customers, gift),
            { Put: { TableName: events, Item: toEventItem(prepared) } },
          ],
        }),
      ),

    raiseTier: (customerId, { from, to }, changed) =>
      isWritten(
        'Raising a tier',
        new TransactWriteCommand({
          TransactItems: [
            {
              Update: {
                TableName: customers,
                Key: { customerId, item: ITEM.profile },
                UpdateExpression: 'SET tier = :to',
                ConditionExpression: 'tier = :from',
                ExpressionAttributeValues: { ':from': from, ':to': to },
              },
            },
            { Put: { TableName: events, Item: toEventItem(changed) } },
          ],
        }),
      ),
  };
}
