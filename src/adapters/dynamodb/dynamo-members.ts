import { BatchGetCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { LoyaltyPorts } from '#business/loyalty/index';
import { decodeBalance } from './balance-item.ts';
import { decodeCustomer } from './customer-item.ts';
import { callDynamo } from './errors.ts';
import { ITEM } from './table-keys.ts';

/** As many items as one page looks at; no more than one batch reads. */
const PAGE = 100;

/** All customers in pages: a scan for profiles, and a batch for the points of those on the page. */
export function createDynamoMembers(client: DynamoDBDocumentClient, tableName: string): LoyaltyPorts['membersFrom'] {
  return async (next) => {
    const scan = new ScanCommand({
      TableName: tableName,
      Limit: PAGE,
      FilterExpression: '#item = :profile',
      ExpressionAttributeNames: { '#item': 'item' },
      ExpressionAttributeValues: { ':profile': ITEM.profile },
      ...(next !== undefined && { ExclusiveStartKey: JSON.parse(next) as Record<string, unknown> }),
    });
    const { Items = [], LastEvaluatedKey } = await callDynamo('Looking through customers', () => client.send(scan));
    const members = Items.map(decodeCustomer);
    const balances = await readBalances(members.map(({ customerId }) => customerId));
    return {
      members: members.map((member) => ({ member, balance: decodeBalance(balances.get(member.customerId)) })),
      ...(LastEvaluatedKey && { next: JSON.stringify(LastEvaluatedKey) }),
    };
  };

  async function readBalances(customerIds: readonly string[]): Promise<ReadonlyMap<unknown, unknown>> {
    const found: Record<string, unknown>[] = [];
    let keys: Record<string, unknown>[] = customerIds.map((customerId) => ({ customerId, item: ITEM.points }));
    while (keys.length > 0) {
      const RequestItems = { [tableName]: { Keys: keys, ConsistentRead: true } };
      const { Responses, UnprocessedKeys } = await callDynamo('Reading points', () =>
        client.send(new BatchGetCommand({ RequestItems })),
      );
      found.push(...(Responses?.[tableName] ?? []));
      keys = UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return new Map(found.map((item) => [item['customerId'], item]));
  }
}
