import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { renderEnUs } from '#conversation/messages/index';
import { readEnv } from '#platform/index';
import { createConcernHandler } from '../concern-handler.ts';
import { readSurroundings } from '../surroundings.ts';
import { createFulfillment } from './handler.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));

export const handler = createConcernHandler(createFulfillment(readSurroundings(), renderEnUs, { orders }));
