import { randomUUID } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createStorage } from './storage.ts';

const NOW = 1_773_050_400;
const hashContact = createContactHasher(Buffer.alloc(32, 7));
const storage = createStorage();
afterAll(storage.close);

async function openPeople() {
  const { client, tables } = await storage.open();
  return createDynamoPeople(client, tables.leads, hashContact, randomUUID);
}

describe('people on DynamoDB', () => {
  it('makes one person of fifty who come with one address at once', async () => {
    const people = await openPeople();
    const email = 'fifty@example.com';

    const found = await Promise.all(Array.from({ length: 50 }, () => people.findOrCreate({ email }, NOW)));

    expect(new Set(found.map(({ personId }) => personId)).size).toBe(1);
    expect(await people.find({ email })).toEqual(found[0]);
    expect(await people.findById(found[0]!.personId)).toEqual(found[0]);
  });

  it('makes one person of those who share one contact each with another', async () => {
    const people = await openPeople();
    const contacts = { email: 'shared@example.com', phone: '+12065550101' };

    await Promise.all(Array.from({ length: 10 }, () => people.findOrCreate(contacts, NOW)));
    const byEach = await Promise.all([people.find({ email: contacts.email }), people.find({ phone: contacts.phone })]);

    expect(byEach[0]).toBeDefined();
    expect(byEach[1]).toEqual(byEach[0]);
  });

  it('gives a person what is new of them, and finds them by it', async () => {
    const people = await openPeople();
    const first = await people.findOrCreate({ email: 'grows@example.com' }, NOW);

    await people.findOrCreate({ email: 'grows@example.com', phone: '+12065550102' }, NOW);
    await people.findOrCreate({ customerId: 'C-GROWS', phone: '+12065550102' }, NOW);

    expect(await people.find({ customerId: 'C-GROWS' })).toEqual(first);
  });

  it('leaves a contact with whom it was first, however it comes', async () => {
    const people = await openPeople();
    const one = await people.findOrCreate({ email: 'one@example.com', phone: '+12065550103' }, NOW);
    const other = await people.findOrCreate({ email: 'other@example.com', phone: '+12065550103' }, NOW);

    expect(other).toEqual(one);
    expect(await people.find({ phone: '+12065550103' })).toEqual(one);
  });

  it('takes two customers for two people, though they share a telephone', async () => {
    const people = await openPeople();
    const phone = '+12065550104';
    const one = await people.findOrCreate({ customerId: 'C-1', phone }, NOW);
    const other = await people.findOrCreate({ customerId: 'C-2', phone }, NOW);

    expect(other.personId).not.toBe(one.personId);
    expect(await people.find({ customerId: 'C-2', phone })).toEqual(other);
    expect(await people.find({ phone })).toEqual(one);
    expect(await people.find({ customerId: 'C-3', phone })).toBeUndefined();
  });

  it('keeps no address, no number, and nothing of the person in the pseudonym', async () => {
    const people = await openPeople();
    const person = await people.findOrCreate({ email: 'secret@example.com', phone: '+12065550105' }, NOW);
    const { client, tables } = await storage.open();
    const query = new QueryCommand({
      TableName: tables.leads,
      KeyConditionExpression: '#key = :key',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': `PERSON#${person.personId}` },
    });

    const { Items = [] } = await client.send(query);

    const kept = JSON.stringify(Items.map((item) => ({ ...item, markers: [...(item['markers'] as Set<string>)] })));
    expect(kept).toContain(`EMAIL#${hashContact('secret@example.com')}`);
    expect(kept).not.toMatch(/secret@|2065550105/);
    expect(person.pseudonym).not.toBe(person.personId);
  });

  it('knows nobody by contacts that nobody gave, and makes nobody of nothing', async () => {
    const people = await openPeople();

    expect(await people.find({ email: 'nobody@example.com' })).toBeUndefined();
    expect(await people.findById('nobody')).toBeUndefined();
    await expect(people.findOrCreate({}, NOW)).rejects.toThrow(RangeError);
  });
});
