import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { renderEnUs } from '#conversation/messages/index';
import { readEnv } from '#platform/index';
import { createConcernHandler } from '../concern-handler.ts';
import { createDocumentClient } from '../document-client.ts';
import { readSurroundings } from '../surroundings.ts';
import { createFulfillment } from './handler.ts';

const client = createDocumentClient();
const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));
const identity = createDynamoConversationState(client, readEnv('CONVERSATIONS_TABLE_NAME'));

export const handler = createConcernHandler(createFulfillment(readSurroundings(), renderEnUs, { orders, identity }));
