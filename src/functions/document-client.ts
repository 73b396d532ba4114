import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { meterCalls } from '#adapters/dynamodb/meter-calls';
import { usage } from '#platform/index';

/** A customer waits for every call, so a table that doesn't answer soon is a failure; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/** The functions' way to DynamoDB; what they use of it is counted. */
export function createDocumentClient(): DynamoDBDocumentClient {
  const client = new DynamoDBClient({ requestHandler: TIMEOUTS });
  meterCalls(client, (taken) => usage.noteTableCall(taken));
  return DynamoDBDocumentClient.from(client);
}
