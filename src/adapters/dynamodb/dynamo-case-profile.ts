import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ProfilePorts } from '#business/crm/index';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** Adds to a case what its customer is known as elsewhere; a case that isn't there any more isn't brought back. */
export const createDynamoCaseProfile = (client: DynamoDBDocumentClient, TableName: string): ProfilePorts['cases'] => ({
  async addProfile(caseId, profile) {
    const isThere = 'attribute_exists(caseId)';
    const update = new UpdateCommand({
      TableName,
      Key: { caseId },
      UpdateExpression: 'SET crm = :profile',
      ConditionExpression: isThere,
      ExpressionAttributeValues: { ':profile': profile },
    });
    await unlessConditionFails('Adding a profile to a case', () => client.send(update));
  },
});
