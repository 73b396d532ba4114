import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCallbackBook } from '#adapters/dynamodb/dynamo-callback-book';
import type { CallbackBook } from '#business/callbacks/index';
import { readEnv } from '#platform/index';
import { PATIENCE } from './patience.ts';

/** Where calls are kept, for functions that change them. */
export const createCallbackBook = (client: DynamoDBDocumentClient): CallbackBook =>
  createDynamoCallbackBook(
    client,
    {
      callbacks: readEnv('CALLBACKS_TABLE_NAME'),
      events: readEnv('EVENTS_TABLE_NAME'),
      cases: readEnv('CASES_TABLE_NAME'),
    },
    PATIENCE,
  );
