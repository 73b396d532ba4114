import { createDynamoOnceClaims } from '#adapters/dynamodb/dynamo-once-claims';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import type { ManagePorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createIdentity } from './identity.ts';

/** Wires what dialog management reads, counts and claims to DynamoDB. */
export function createPorts(): ManagePorts {
  const client = createDocumentClient();
  const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));
  return {
    orders,
    identity: createIdentity(client, orders),
    claimOnce: createDynamoOnceClaims(client, readEnv('CONVERSATIONS_TABLE_NAME')),
  };
}
