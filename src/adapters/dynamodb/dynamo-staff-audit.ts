import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { StaffAudit } from '#business/staff/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';

/** The team's acts among the shop's events: put as new, changed never. */
export const createDynamoStaffAudit = (client: DynamoDBDocumentClient, tableName: string): StaffAudit => ({
  async append(event) {
    const isNew = 'attribute_not_exists(aggregate)';
    const put = new PutCommand({ TableName: tableName, Item: toEventItem(event), ConditionExpression: isNew });
    await callDynamo('Writing down an act of the team', () => client.send(put));
  },
});
