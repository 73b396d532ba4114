import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A customer waits for every call, so a table that doesn't answer soon is a failure; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/** The functions' way to DynamoDB. */
export const createDocumentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler: TIMEOUTS }));
