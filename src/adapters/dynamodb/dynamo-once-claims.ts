import { DeleteCommand, type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { callDynamo, isRefusedCondition } from './errors.ts';

/** Longer than a conversation: after a day a question may be asked once more. */
const KEPT_SECONDS = 86_400;

const keyOf = (conversationId: string, what: string) => ({ key: `ONCE#${what}#${conversationId}` });

/**
 * What a conversation does once, such as asking for a rating: `ONCE#<what>#<conversation>`.
 *
 * @returns a function that is true for the first who claims it, false for everybody after
 */
export const createDynamoOnceClaims =
  (client: DynamoDBDocumentClient, tableName: string, keptSeconds = KEPT_SECONDS) =>
  async (conversationId: string, what: string, nowEpochSeconds: number): Promise<boolean> => {
    const isFree = 'attribute_not_exists(expiresAtEpochSeconds)';
    const isOver = 'expiresAtEpochSeconds <= :now';
    const claim = new UpdateCommand({
      TableName: tableName,
      Key: keyOf(conversationId, what),
      UpdateExpression: 'SET expiresAtEpochSeconds = :expiresAt',
      ConditionExpression: `${isFree} OR ${isOver}`,
      ExpressionAttributeValues: { ':now': nowEpochSeconds, ':expiresAt': nowEpochSeconds + keptSeconds },
    });
    try {
      await callDynamo('Claiming what is done once', () => client.send(claim), ['ConditionalCheckFailedException']);
      return true;
    } catch (error) {
      if (isRefusedCondition(error)) return false;
      throw error;
    }
  };

/** A gift is told of for a year, and kept as told for longer. */
const GIFTS_KEPT_SECONDS = 400 * KEPT_SECONDS;

/** Which gifts a customer has been told of: `ONCE#gift:<occasion>#<customer>`. */
export const createDynamoGiftClaims = (client: DynamoDBDocumentClient, tableName: string) => {
  const claim = createDynamoOnceClaims(client, tableName, GIFTS_KEPT_SECONDS);
  return (customerId: string, giftKey: string, nowEpochSeconds: number): Promise<boolean> =>
    claim(customerId, `gift:${giftKey}`, nowEpochSeconds);
};

/** Gives back what this turn has claimed and didn't come to do; only who holds a claim may. */
export const createDynamoOnceRelease =
  (client: DynamoDBDocumentClient, tableName: string) =>
  async (conversationId: string, what: string): Promise<void> => {
    const release = new DeleteCommand({ TableName: tableName, Key: keyOf(conversationId, what) });
    await callDynamo('Giving back what is done once', () => client.send(release));
  };
