import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoReturnBook } from '#adapters/dynamodb/dynamo-return-book';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createAskTeam, type ReturnPorts } from '#business/returns/index';
import { readEnv } from '#platform/index';
import { PATIENCE } from './patience.ts';

/** Where returns are kept, and whom they are asked of when a person has to help. */
export const createReturnStores = (
  client: DynamoDBDocumentClient,
): Pick<ReturnPorts, 'book' | 'askTeam' | 'newEventId'> => ({
  book: createDynamoReturnBook(
    client,
    {
      orders: readEnv('ORDERS_TABLE_NAME'),
      customers: readEnv('CUSTOMERS_TABLE_NAME'),
      events: readEnv('EVENTS_TABLE_NAME'),
    },
    PATIENCE,
  ),
  askTeam: createAskTeam({
    cases: createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME')),
    caseIdFor: deriveCaseId,
  }),
  newEventId,
});
