import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoReturnReader } from '#adapters/dynamodb/dynamo-return-reader';
import { createDynamoShipmentBook } from '#adapters/dynamodb/dynamo-shipment-book';
import { createStorage } from '../storage.ts';

const storage = createStorage();
afterAll(storage.close);

it('keeps the first shipment of a return, whoever comes at the same time, and is no return itself', async () => {
  const { client, tables } = await storage.open();
  const book = createDynamoShipmentBook(client, tables.orders);
  const name = { orderNumber: '12345', rma: `R-${randomUUID()}` };
  expect(await book.find(name)).toBeUndefined();

  const kept = await Promise.all(['a', 'b', 'c'].map((shipmentId) => book.keep(name, shipmentId)));

  expect(new Set(kept).size).toBe(1);
  expect(await book.find(name)).toBe(kept[0]);
  expect(await book.find({ ...name, rma: 'R-OTHER' })).toBeUndefined();
  expect(await createDynamoReturnReader(client, tables.orders).listOfOrder('12345')).toEqual([]);
});
