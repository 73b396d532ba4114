import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** Longer than SNS and Lambda bring a message again. Seconds. */
const KEPT_SECONDS = 14 * 86_400;

/** Text messages that came in are answered once: `REPLY#<id>`. @returns a function that is true for the first */
export const createDynamoAnswerClaims =
  (client: DynamoDBDocumentClient, TableName: string) =>
  async (id: string, nowEpochSeconds: number): Promise<boolean> => {
    const isNew = 'attribute_not_exists(#key)';
    const put = new PutCommand({
      TableName,
      Item: { key: `REPLY#${id}`, item: 'ANSWER', expiresAtEpochSeconds: nowEpochSeconds + KEPT_SECONDS },
      ConditionExpression: isNew,
      ExpressionAttributeNames: { '#key': 'key' },
    });
    return (await unlessConditionFails('Claiming an answer', () => client.send(put))) !== undefined;
  };
