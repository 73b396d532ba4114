import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { CONTACT_PREFERENCES, CUSTOMER_TIERS, type Customer, type CustomerRepository } from '#business/customers/index';
import { aCustomer } from '../support/a-customer.ts';
import { createInMemoryCustomers } from '../support/in-memory-customers.ts';
import { corruption, createStorage, outage } from './storage.ts';

const hashContact = createContactHasher(new Uint8Array(32).fill(7));
const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<CustomerRepository> {
  const { client, tables } = await storage.open();
  return createDynamoCustomerRepository(client, tables.customers, hashContact);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<CustomerRepository>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryCustomers(hashContact))],
];
const called = (name: string, overrides: Partial<Customer> = {}) =>
  aCustomer({ customerId: `customer-${name}`, email: `${name}@example.com`, ...overrides });
const find = (customers: CustomerRepository, email: string) => customers.findByEmailHash(hashContact(email));

describe.each(ADAPTERS)('a customer repository on %s', (_, create) => {
  it('finds nobody under an address that nobody has', async () => {
    expect(await find(await create(), 'nobody@example.com')).toBeUndefined();
  });

  it('finds a customer by the hash of the address as they were saved', async () => {
    const customers = await create();

    expect(await customers.save(called('ada'))).toEqual({ ok: true });

    expect(await find(customers, 'ada@example.com')).toEqual(called('ada'));
  });

  it('finds a customer by id as they were saved last, and nobody by another id', async () => {
    const customers = await create();
    await customers.save(called('abe'));
    await customers.save(called('abe', { tier: 'Bronze' }));

    expect(await customers.findById('customer-abe')).toEqual(called('abe', { tier: 'Bronze' }));
    expect(await customers.findById('customer-ab')).toBeUndefined();
  });

  it('finds nobody by the claim on an address', async () => {
    const customers = await create();
    await customers.save(called('ann'));

    expect(await customers.findById(`EMAIL#${hashContact('ann@example.com')}`)).toBeUndefined();
  });

  it('finds nobody by the address itself', async () => {
    const customers = await create();
    await customers.save(called('bea'));

    expect(await customers.findByEmailHash('bea@example.com')).toBeUndefined();
  });

  it('takes the same customer a second time, and replaces the profile as a whole', async () => {
    const customers = await create();
    const { phone: _phone, paymentLastFour: _last, ...plain } = called('cleo', { tier: 'Platinum' });
    await customers.save(called('cleo'));

    expect(await customers.save(plain)).toEqual({ ok: true });

    expect(await find(customers, 'cleo@example.com')).toEqual(plain);
  });

  it("refuses an address that is another customer's, and writes nothing then", async () => {
    const customers = await create();
    await customers.save(called('dora'));
    await customers.save(called('emil'));

    const outcome = await customers.save(called('emil', { email: 'dora@example.com', tier: 'Platinum' }));

    expect(outcome).toEqual({ ok: false, reason: 'email-taken' });
    expect(await find(customers, 'dora@example.com')).toEqual(called('dora'));
    expect(await find(customers, 'emil@example.com')).toEqual(called('emil'));
  });

  it('gives an address to one of two customers who claim it at once', async () => {
    const customers = await create();
    const claims = ['fay', 'gus'].map((name) => called(name, { email: 'shared@example.com' }));

    const outcomes = await Promise.all(claims.map((claim) => customers.save(claim)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('finds a customer under the new address alone once it has changed', async () => {
    const customers = await create();
    await customers.save(called('hal'));

    await customers.save(called('hal', { email: 'hal.new@example.com' }));

    expect(await find(customers, 'hal.new@example.com')).toMatchObject({ customerId: 'customer-hal' });
    expect(await find(customers, 'hal@example.com')).toBeUndefined();
  });

  it('keeps odd characters and every tier and preference', async () => {
    const customers = await create();
    const all = CONTACT_PREFERENCES.map((contactPreference, index) =>
      called(`odd${index}`, {
        firstName: 'Zoë 😀',
        lastName: "O'Neill-Łukasz\n",
        contactPreference,
        tier: CUSTOMER_TIERS[index % CUSTOMER_TIERS.length] ?? 'Bronze',
      }),
    );

    for (const customer of all) await customers.save(customer);

    expect(await Promise.all(all.map(({ email }) => find(customers, email)))).toEqual(all);
  });
});

describe('an item in the customers table', () => {
  const emailHash = hashContact('stored@example.com');
  const stored = { ...called('stored'), emailHash, item: 'PROFILE' };

  it('may have attributes of a later version', async () => {
    await storage.put('customers', { ...stored, loyaltyPoints: 120 });

    expect(await find(await onDynamoDb(), 'stored@example.com')).toEqual(called('stored'));
  });

  it.each([
    ['firstName', { firstName: 12 }],
    ['tier', { tier: 'Diamond' }],
    ['contactPreference', { contactPreference: 'Pigeon' }],
    ['memberSince', { memberSince: 'long ago' }],
    ['paymentLastFour', { paymentLastFour: '4242424242424242' }],
    ['address.country', { address: { ...stored.address, country: 'USA' } }],
  ])('is corrupt when %s is wrong, and its error tells no value', async (member, wrong) => {
    await storage.put('customers', { ...stored, ...wrong });

    const { told } = await corruption(find(await onDynamoDb(), 'stored@example.com'));
    const byId = await corruption((await onDynamoDb()).findById('customer-stored'));

    expect(byId.told).toBe(told);
    expect(told).toContain(member);
    expect(told).not.toMatch(/stored|Smith|Diamond|Pigeon|long ago|4242|USA/);
  });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoCustomerRepository(client, 'no-such-table', hashContact);

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(find(nowhere, 'ada@example.com'))).toEqual(expected);
  expect(await outage(nowhere.findById('customer-ada'))).toEqual(expected);
  expect(await outage(nowhere.save(aCustomer()))).toEqual(expected);
});
