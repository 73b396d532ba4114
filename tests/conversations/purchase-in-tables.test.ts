import { type DynamoDBDocumentClient, GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import { createDocumentClient } from '../../src/functions/document-client.ts';
import { hold } from '../support/conversation/hold.ts';

const client = createDocumentClient();
afterAll(() => {
  client.destroy();
});

const MALIK = { customerId: 'C-0030', orderNumber: '12352' };
const SKU = 'EL-SMART-PLUG';
const table = (name: string): string => process.env[`${name}_TABLE_NAME`] ?? '';

/** What the tables say around the purchase, as far as it may change. */
async function readTables(from: DynamoDBDocumentClient) {
  const get = async (name: string, Key: Record<string, string>) =>
    (await from.send(new GetCommand({ TableName: table(name), Key, ConsistentRead: true }))).Item ?? {};
  const [product, order, profile, balance, ledger, purchases, payments, events] = await Promise.all([
    get('PRODUCTS', { sku: SKU }),
    get('ORDERS', { orderNumber: MALIK.orderNumber, item: 'ORDER' }),
    get('CUSTOMERS', { customerId: MALIK.customerId, item: 'PROFILE' }),
    get('CUSTOMERS', { customerId: MALIK.customerId, item: 'LOYALTY' }),
    from.send(
      new QueryCommand({
        TableName: table('CUSTOMERS'),
        KeyConditionExpression: 'customerId = :customer AND begins_with(#item, :ledger)',
        ExpressionAttributeNames: { '#item': 'item' },
        ExpressionAttributeValues: { ':customer': MALIK.customerId, ':ledger': 'LOYALTY#' },
      }),
    ),
    from.send(new ScanCommand({ TableName: table('PURCHASES') })),
    from.send(new ScanCommand({ TableName: table('PAYMENTS') })),
    from.send(new ScanCommand({ TableName: table('EVENTS') })),
  ]);
  const ofMalik = (purchases.Items ?? []).filter(({ customerId }) => customerId === MALIK.customerId);
  const names = ofMalik.map(({ purchaseId }) => `PURCHASE#${String(purchaseId)}`);
  const taken = (payments.Items ?? []).flatMap(({ payment }) => {
    const { paymentMethod, state, capturedMinor } = (payment ?? {}) as Record<string, unknown>;
    const { providerCustomerId } = (paymentMethod ?? {}) as Record<string, unknown>;
    return providerCustomerId === 'sandbox-C-0030' ? [{ state, capturedMinor }] : [];
  });
  return {
    onHand: Number(product['stockOnHand']),
    reserved: Number(product['stockReserved']),
    lines: order['lines'] as readonly { readonly sku: string; readonly unitPriceMinor: number }[],
    profile: { purchases: Number(profile['purchaseCount'] ?? 0), spent: Number(profile['spentMinor'] ?? 0) },
    points: Number(balance['points'] ?? 0),
    ledger: ledger.Items?.length ?? 0,
    purchases: ofMalik.map(({ state, totalMinor }) => ({ state: String(state), totalMinor: Number(totalMinor) })),
    taken,
    events: (events.Items ?? [])
      .filter(({ aggregate }) => names.includes(String(aggregate)))
      .map(({ type }) => String(type)),
  };
}

test('a purchase in chat is in stock, order, profile, points, payment and events, once', async () => {
  const before = await readTables(client);
  const held = await hold({});
  const say = async (user: string) => (await held.say({ user })).answer;

  for (const words of [`where is my order ${MALIK.orderNumber}`, 'malik.robinson@example.com', 'sure', 'around 60'])
    await say(words);
  for (const words of ['yes, add it', '2873', 'yes']) await say(words);
  held.end();

  const after = await readTables(client);
  expect(after.onHand).toBe(before.onHand - 1);
  expect(after.reserved).toBe(before.reserved);
  expect(after.lines.slice(before.lines.length)).toMatchObject([{ sku: SKU, unitPriceMinor: 1899, quantity: 1 }]);
  expect(after.profile).toEqual({ purchases: before.profile.purchases + 1, spent: before.profile.spent + 1899 });
  expect(after.points - before.points).toBe(68);
  expect(after.ledger - before.ledger).toBe(1);
  expect(after.purchases).toEqual([...before.purchases, { state: 'done', totalMinor: 1899 }]);
  expect(after.taken).toEqual([...before.taken, { state: 'captured', capturedMinor: 1899 }]);
  expect(after.events).toEqual([...before.events, 'purchase-made']);
});
