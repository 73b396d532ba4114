import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { LeadsFrom } from '#business/campaigns/index';
import { callDynamo } from './errors.ts';
import { decodeLead } from './lead-item.ts';

/** Items looked at for one page; most of them are no leads. */
const PAGE = 1000;

/** Every lead, page by page. Those that point to another one are left out. */
export const createDynamoLeadsFrom =
  (client: DynamoDBDocumentClient, tableName: string): LeadsFrom =>
  async (start) => {
    const scan = new ScanCommand({
      TableName: tableName,
      FilterExpression: '#item = :lead',
      ExpressionAttributeNames: { '#item': 'item' },
      ExpressionAttributeValues: { ':lead': 'LEAD' },
      Limit: PAGE,
      ...(start !== undefined && { ExclusiveStartKey: JSON.parse(start) as Record<string, unknown> }),
    });
    const { Items = [], LastEvaluatedKey } = await callDynamo('Going through leads', () => client.send(scan));
    const leads = Items.map(decodeLead).flatMap((lead) => ('mergedInto' in lead ? [] : [lead]));
    return { leads, next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey) };
  };
