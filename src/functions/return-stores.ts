import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createAskTeam, type ReturnPorts } from '#business/returns/index';
import { readEnv } from '#platform/index';
import { createReturnBook } from './return-book.ts';

/** Where returns are kept, and whom they are asked of when a person has to help. */
export const createReturnStores = (
  client: DynamoDBDocumentClient,
): Pick<ReturnPorts, 'book' | 'askTeam' | 'newEventId'> => ({
  book: createReturnBook(client),
  askTeam: createAskTeam({
    cases: createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME')),
    caseIdFor: deriveCaseId,
  }),
  newEventId,
});
