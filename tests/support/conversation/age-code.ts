import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../src/functions/document-client.ts';

/** Makes a conversation's code, and its requests, so many seconds older than they are. */
export async function ageCode(conversationId: string, seconds: number): Promise<void> {
  const client = createDocumentClient();
  const place = { TableName: process.env['CONVERSATIONS_TABLE_NAME'] ?? '', Key: { key: `CODE#${conversationId}` } };
  const { Item = {} } = await client.send(new GetCommand({ ...place, ConsistentRead: true }));
  const { requestedAt = [], codeExpiresAtEpochSeconds = 0 } = Item as Partial<CodeTimes>;
  const aged = {
    ':requestedAt': requestedAt.map((at) => at - seconds),
    ':expiresAt': codeExpiresAtEpochSeconds - seconds,
  };
  await client.send(
    new UpdateCommand({
      ...place,
      UpdateExpression: 'SET requestedAt = :requestedAt, codeExpiresAtEpochSeconds = :expiresAt',
      ConditionExpression: 'attribute_exists(requestedAt)',
      ExpressionAttributeValues: aged,
    }),
  );
  client.destroy();
}

interface CodeTimes {
  readonly requestedAt: readonly number[];
  readonly codeExpiresAtEpochSeconds: number;
}
