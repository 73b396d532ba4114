import { type DynamoDBDocumentClient, GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import { createDocumentClient } from '../../src/functions/document-client.ts';
import { hold } from '../support/conversation/hold.ts';
import { untilMessageTo } from '../support/stack-inbox.ts';

const client = createDocumentClient();
afterAll(() => {
  client.destroy();
});

const MALIK = { customerId: 'C-0030', orderNumber: '12352' };
/** For each purchase in the chat, on top of one for each dollar. */
const CHAT_BONUS = 50;
const table = (name: string): string => process.env[`${name}_TABLE_NAME`] ?? '';

/** What the tables say around the purchase, as far as it may change. */
async function readTables(from: DynamoDBDocumentClient) {
  const get = async (name: string, Key: Record<string, string>) =>
    (await from.send(new GetCommand({ TableName: table(name), Key, ConsistentRead: true }))).Item ?? {};
  const [products, order, profile, balance, ledger, purchases, payments, events] = await Promise.all([
    from.send(new ScanCommand({ TableName: table('PRODUCTS'), ConsistentRead: true })),
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
    stock: new Map(
      (products.Items ?? []).map(({ sku, stockOnHand, stockReserved }) => [
        String(sku),
        { onHand: Number(stockOnHand), reserved: Number(stockReserved) },
      ]),
    ),
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

test('a purchase in chat is in stock, order, profile, points, payment and events, once, and in a mail', async () => {
  const since = new Date().toISOString();
  const before = await readTables(client);
  const held = await hold({});
  const say = async (user: string) => (await held.say({ user })).answer;

  for (const words of [`where is my order ${MALIK.orderNumber}`, 'malik.robinson@example.com', 'sure', 'around 60'])
    await say(words);
  for (const words of ['yes, add it', '2873', 'yes']) await say(words);
  await held.end();

  const after = await readTables(client);
  const [bought, ...others] = after.lines.slice(before.lines.length);
  const { sku = '', unitPriceMinor: price = 0 } = bought ?? {};
  const stockBefore = before.stock.get(sku);
  expect(others).toEqual([]);
  expect(price).toBeGreaterThan(0);
  expect(after.stock.get(sku)).toEqual({ ...stockBefore, onHand: Number(stockBefore?.onHand) - 1 });
  expect(after.profile).toEqual({ purchases: before.profile.purchases + 1, spent: before.profile.spent + price });
  expect(after.points - before.points).toBe(Math.floor(price / 100) + CHAT_BONUS);
  expect(after.ledger - before.ledger).toBe(1);
  expect(after.purchases).toEqual([...before.purchases, { state: 'done', totalMinor: price }]);
  expect(after.taken).toEqual([...before.taken, { state: 'captured', capturedMinor: price }]);
  expect(after.events).toEqual([...before.events, 'purchase-made']);
  const mail = await untilMessageTo('malik.robinson@example.com', since);
  expect(mail.subject).toBe(`Your purchase: order ${MALIK.orderNumber}, $${(price / 100).toFixed(2)}`);
});

test('the faster way for an order is its new day in the order itself', async () => {
  const orderNumber = '12334';
  const read = async () => {
    const Key = { orderNumber, item: 'ORDER' };
    const { Item = {} } = await client.send(new GetCommand({ TableName: table('ORDERS'), Key, ConsistentRead: true }));
    return Item as { readonly expectedOn: string; readonly lines: readonly { readonly sku: string }[] };
  };
  const before = await read();
  const held = await hold({});
  for (const user of [`where is my order ${orderNumber}`, 'rebecca.stone@example.org', 'yes', '9518', 'yes'])
    await held.say({ user });
  await held.end();

  const after = await read();
  expect(after.expectedOn < before.expectedOn).toBe(true);
  expect(after.lines.slice(before.lines.length)).toMatchObject([{ sku: 'SV-EXPEDITED', unitPriceMinor: 500 }]);
});
