import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { createDynamoSaleStarts } from '#adapters/dynamodb/dynamo-sale-starts';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createSaleStarter } from './handler.ts';

const client = createDocumentClient();
const tables = { promotions: readEnv('PROMOTIONS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') };
const promotions = createDynamoPromotionRepository(client, tables.promotions);
const claimStart = createDynamoSaleStarts(client, tables);

/** Called by the clock: a failure is logged and counted, and the next minute looks again. */
export const handler = createLambdaHandler<object>(
  createSaleStarter({ promotions, claimStart, newEventId }, nowEpochSeconds),
  () => ({ kind: 'failed' }),
);
