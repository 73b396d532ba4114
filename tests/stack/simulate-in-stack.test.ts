import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { createShopStores } from '../../local/seed/index.ts';
import { shopTables } from '../../local/seed/shop-stores.ts';
import type { Transport } from '../../scripts/simulate/client/transport.ts';
import { simulate } from '../../scripts/simulate/simulate.ts';
import { describeSimulation } from '../../scripts/simulate/summary.ts';
import { openChatClient } from '../support/chat-client.ts';
import { readStackKeys } from '../support/stack-keys.ts';

const SEED = 7;
const chat = openChatClient();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
  marshallOptions: { removeUndefinedValues: true },
});
const transport: Transport = ({ method, path, network: ip, token, headers, body }) =>
  chat.ask(method, path, { ip, ...(token && { token }), ...(headers && { headers }), ...(body && { body }) });
const wares: string[] = [];
afterAll(async () => {
  // Others look at the same shelves.
  for (const sku of wares)
    await client.send(new DeleteCommand({ TableName: 'smart-commerce-local-products', Key: { sku } }));
  chat.close();
  client.destroy();
});

describe('npm run simulate', () => {
  it('has everybody talk once at least, and every law holds', async () => {
    const { contactHashKey } = await readStackKeys();
    const stores = createShopStores(client, shopTables('local'), Buffer.from(contactHashKey, 'base64'));
    const today = dayAt(nowEpochSeconds(), 'America/New_York');

    const simulated = await simulate(
      { seed: SEED, conversations: 40, parallel: 4, stage: 'local', today },
      { client, stores, transport },
    );

    const { books, broken, played } = simulated;
    wares.push(...books.stockBefore.keys());
    expect([...broken]).toEqual([]);
    expect(played.length).toBeGreaterThanOrEqual(36);
    expect(books.sales.length).toBeGreaterThan(5);
    expect(books.consents.length).toBeGreaterThan(3);
    expect(describeSimulation(simulated).at(-1)).toBe('16 of 16 laws held.');
  }, 300_000);
});
