import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { aCustomer } from '../support/a-customer.ts';
import { corruption, createStorage } from './storage.ts';

const storage = createStorage();
afterAll(() => storage.close());

const FIRST = '2026-03-09T02:00:00.000Z';
const NEXT = '2026-03-10T02:00:00.000Z';

async function open() {
  const { client, tables } = await storage.open();
  const hash = (email: string) => `hash of ${email}`;
  return {
    values: createDynamoLifetimeValues(client, tables.customers),
    customers: createDynamoCustomerRepository(client, tables.customers, hash),
  };
}

describe('lifetime values', () => {
  it('are found by customer as the last analysis kept them, more than are written at a time', async () => {
    const { values } = await open();
    const many = Array.from({ length: 120 }, (_, index) => ({ customerId: `V-${index}`, lifetimeValueMinor: index }));

    await values.save(many, FIRST);
    await values.save([{ customerId: 'V-7', lifetimeValueMinor: 999 }], NEXT);

    expect(await values.find('V-119')).toEqual({ lifetimeValueMinor: 119, asOf: FIRST });
    expect(await values.find('V-7')).toEqual({ lifetimeValueMinor: 999, asOf: NEXT });
    expect(await values.find('V-120')).toBeUndefined();
  });

  it('stand beside the profile and leave it as it is', async () => {
    const { values, customers } = await open();
    const agreed = aCustomer({ customerId: 'V-PROFILE', personalPrices: true });
    await customers.save(agreed);

    await values.save([{ customerId: 'V-PROFILE', lifetimeValueMinor: 5 }], FIRST);

    expect(await customers.findById('V-PROFILE')).toEqual(agreed);
    expect(await values.find('V-PROFILE')).toEqual({ lifetimeValueMinor: 5, asOf: FIRST });
  });

  it('that no analysis wrote are refused, by the names of their members alone', async () => {
    const { values } = await open();
    await storage.put('customers', {
      customerId: 'V-ODD',
      item: 'LIFETIME-VALUE',
      lifetimeValueMinor: 'much',
      asOf: FIRST,
    });

    const { code, told } = await corruption(values.find('V-ODD'));

    expect(code).toBe('item-corrupt');
    expect(told).not.toContain('much');
  });
});
