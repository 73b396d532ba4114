import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StaffAudit } from '#business/staff/index';
import { toEventItem } from './event-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** The team's acts among the shop's events: put as new, changed never. */
export const createDynamoStaffAudit = (client: DynamoDBDocumentClient, tableName: string): StaffAudit => ({
  async append(event) {
    const isNew = 'attribute_not_exists(#aggregate)';
    const put = new PutCommand({
      TableName: tableName,
      Item: toEventItem(event),
      ConditionExpression: isNew,
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
    });
    // Ids are drawn: one that is there is this very entry, sent again by the SDK after a lost answer.
    await unlessConditionFails('Writing down an act of the team', () => client.send(put));
  },
});
