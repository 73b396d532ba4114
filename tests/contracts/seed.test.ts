import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { runSeed } from '../../local/seed/command/run-seed.ts';
import { createShopStores, loadShop, SAMPLES, seedDemoShop } from '../../local/seed/index.ts';
import { findFreePort } from '../../local/stack/ports/find-free-port.ts';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';
import { createTestTables, type TestTables } from '../support/dynamodb.ts';

const TODAY = '2026-03-09';
const KEY = new Uint8Array(32).fill(7);
const EMPTY = { customers: [], products: [], orders: [] };
const ADA = {
  customerId: 'ada',
  firstName: 'Ada',
  lastName: 'Lane',
  email: 'ada.lane@example.com',
  tier: 'Gold',
  contactPreference: 'Email',
  address: { street: '1 Elm Street', city: 'Salem', region: 'OR', postalCode: '97301', country: 'US' },
  timeZone: 'America/Los_Angeles',
  memberSince: '2020-02-29',
};
const ADAS_ORDER = {
  orderNumber: '777001',
  customerId: 'ada',
  email: 'ada.lane@example.com',
  placedAtIso: '2026-03-08T10:00:00Z',
  currency: 'USD',
  status: 'placed',
  expectedOn: '2026-03-12',
  lines: [{ sku: 'LAMP', name: 'Lamp', category: 'Home', quantity: 1, unitPriceMinor: 4900 }],
};

let test: TestTables;
const openStores = () => createShopStores(test.client, test.tables, KEY);

beforeAll(async () => {
  test = await createTestTables();
});

afterAll(async () => {
  await test.remove();
});

describe('the demo shop in DynamoDB', () => {
  it('is loaded again and again', async () => {
    const load = () => seedDemoShop({ ...test, contactHashKey: KEY, today: TODAY });
    await load();

    const loaded = await load();

    expect(loaded).toEqual({ customers: 41, products: 97, orders: 153, promotions: 7, leads: 11 });
  });

  it.each(SAMPLES)('has $orderNumber and the customer who asks for it', async ({ orderNumber, email, status }) => {
    const { orders, customers, hashContact } = openStores();

    const order = await orders.findByNumber(orderNumber);
    const customer = await customers.findByEmailHash(hashContact(email));

    expect(order).toMatchObject({ orderNumber, status, contactEmailHash: hashContact(email) });
    expect(customer).toMatchObject({ customerId: order?.customerId, email });
  });

  it('has the charging pad at $60.00', async () => {
    const pad = await openStores().products.findBySku('EL-CHARGE-PAD');

    expect(pad).toMatchObject({ name: 'Wireless Charging Pad', priceMinor: 6000, currency: 'USD' });
  });
});

const erase = (email: string, atEpochSeconds: number) =>
  createDynamoDoNotContact(test.client, test.tables.notifications, openStores().hashContact).add(
    'email',
    email,
    'erased',
    atEpochSeconds,
  );

describe('somebody who was erased', () => {
  it('is brought back by no import: no lead, no consent, and the report says so', async () => {
    const email = 'gone@example.com';
    const { consents, tombstones } = openStores();
    await erase(email, 1);
    const customers = [{ ...ADA, customerId: 'gone', email, personalPrices: true }];
    const lead = {
      ...{ captureId: 'gone-1', firstName: 'Ada', lastName: 'Lane', email, preference: 'Email', source: 'asked' },
      ...{ interests: ['Books'], capturedAtIso: '2026-03-01T10:00:00Z' },
    };

    const report = await loadShop({ ...EMPTY, customers, leads: [lead] }, openStores(), { today: TODAY });

    expect(report.loaded).toMatchObject({ customers: 1, leads: 0 });
    expect(report.warnings.map(({ row }) => row)).toEqual(['customer gone', 'lead gone-1']);
    expect(JSON.stringify(report.warnings)).not.toContain(email);
    expect(await consents.people.find({ email })).toBeUndefined();
    expect(await tombstones.erasedAt('email', email)).toBe(1);
  });

  it('isn’t brought back with what they bought, however often the shop is loaded', async () => {
    const { orders, customers } = openStores();
    const shop = { ...test, contactHashKey: KEY, today: TODAY };
    await seedDemoShop(shop);
    await erase('john.doe@email.com', Date.parse('2026-03-09T10:00:00Z') / 1000);
    await test.client.send(
      new DeleteCommand({ TableName: test.tables.customers, Key: { customerId: 'C-0001', item: 'PROFILE' } }),
    );
    const anonymous = {
      ...(await orders.findByNumber('12345'))!,
      customerId: 'erased-1',
      contactEmailHash: 'erased-1',
    };
    await orders.save(anonymous);

    await seedDemoShop(shop);

    expect(await customers.findById('C-0001')).toBeUndefined();
    expect(await orders.findByNumber('12345')).toMatchObject({ customerId: 'erased-1', contactEmailHash: 'erased-1' });
    expect(await customers.findById('C-0002')).toBeDefined();
  });

  // The day of the erasure itself is the last one that counts as before it.
  it.each([
    ['2026-03-07', '2026-03-08T12:00:00Z', [], []],
    ['2026-03-08', '2026-03-08T12:00:01Z', [], []],
    ['2026-03-09', '2026-03-08T12:00:00Z', ['back'], []],
    ['2026-03-09', '2026-03-08T12:00:01Z', ['back'], ['777099']],
  ])(
    'is judged by the day of the erasure: member since %s, order of %s',
    async (memberSince, placedAtIso, people, bought) => {
      const email = 'back@example.com';
      const customerId = `back-${memberSince}`;
      await erase(email, Date.parse('2026-03-08T12:00:00Z') / 1000);
      const customers = [{ ...ADA, customerId, email, memberSince }];
      const orders = [{ ...ADAS_ORDER, orderNumber: '777099', customerId, email, placedAtIso }];

      const report = await loadShop({ ...EMPTY, customers, orders }, openStores(), { today: TODAY });

      expect(report.loaded).toMatchObject({ customers: people.length, orders: bought.length });
      const forgotten = report.warnings.filter(({ reason }) => reason.includes('forgotten'));
      expect(forgotten.map(({ row }) => row)).toEqual([
        `customer ${customerId}`,
        ...(bought.length === 0 ? ['order 777099'] : []),
      ]);
      expect(await openStores().customers.findById(customerId)).toEqual(
        people.length === 0 ? undefined : expect.anything(),
      );
      await test.client.send(
        new DeleteCommand({ TableName: test.tables.orders, Key: { orderNumber: '777099', item: 'ORDER' } }),
      );
    },
  );
});

describe('a customer whose address belongs to somebody else in the database', () => {
  it('keeps everything out', async () => {
    await loadShop({ ...EMPTY, customers: [ADA] }, openStores(), { today: TODAY });
    const impostor = { ...ADA, customerId: 'impostor', email: 'ADA.Lane@example.com' };
    const bystander = { ...ADA, customerId: 'bystander', email: 'bystander@example.com' };

    const report = await loadShop({ ...EMPTY, customers: [bystander, impostor] }, openStores(), { today: TODAY });

    expect(report.loaded.customers).toBe(0);
    expect(report.refused).toEqual([
      expect.objectContaining({
        row: 'customer impostor',
        reason: 'this e-mail address belongs to another customer in the database',
      }),
    ]);
    const { customers, hashContact } = openStores();
    expect(await customers.findByEmailHash(hashContact('bystander@example.com'))).toBeUndefined();
  });

  it('is left out with its orders when the claim shows only on writing', async () => {
    const former = { ...ADA, customerId: 'former', email: 'shared@example.com' };
    await loadShop({ ...EMPTY, customers: [former] }, openStores(), { today: TODAY });
    await loadShop({ ...EMPTY, customers: [{ ...former, email: 'moved@example.com' }] }, openStores(), {
      today: TODAY,
    });
    const next = { ...ADA, customerId: 'next', email: 'shared@example.com' };
    const order = { ...ADAS_ORDER, customerId: 'next', orderNumber: '777002' };

    const report = await loadShop({ ...EMPTY, customers: [ADA, next], orders: [ADAS_ORDER, order] }, openStores(), {
      today: TODAY,
      skipBad: true,
    });

    expect(report.loaded).toEqual({ customers: 1, products: 0, orders: 1, promotions: 0, leads: 0 });
    expect(report.refused.map(({ row }) => row)).toEqual(['customer next', 'order 777002']);
    expect(await openStores().orders.findByNumber('777002')).toBeUndefined();
  });
});

describe('npm run seed', () => {
  it.each([
    ['no database answers', 'local', (url: string) => `No database answers at ${url}. Start it with npm start.`],
    [
      'the stage has no key',
      'nowhere',
      () => expect.stringContaining('/smart-commerce/nowhere/contact-hash-key is missing'),
    ],
  ])('says what helps when %s', async (_case, stage, words) => {
    const secrets = { '/smart-commerce/local/contact-hash-key': Buffer.from(KEY).toString('base64') };
    const ssm = await startSsmLocal({ region: 'us-east-1', secrets });
    const url = `http://127.0.0.1:${await findFreePort()}`;
    const err: string[] = [];

    const print = { out: () => undefined, err: (line: string) => void err.push(line) };
    const code = await runSeed(['--stage', stage, '--endpoint', url], { AWS_ENDPOINT_URL_SSM: ssm.url }, print);
    await ssm.stop();

    expect({ code, err }).toEqual({ code: 2, err: [words(url)] });
  });
});
