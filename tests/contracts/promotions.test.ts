import { afterAll, expect, it } from '@jest/globals';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { createDynamoSaleStarts } from '#adapters/dynamodb/dynamo-sale-starts';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { noticeStarts, type Promotion } from '#business/promotions/index';
import { corruption, createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const NOON = Date.UTC(2026, 2, 9, 16) / 1000;
const SALE: Promotion = {
  code: 'SPRING',
  name: 'Spring sale',
  skus: ['PAD'],
  categories: [],
  percentOff: 20,
  startsAt: '2026-03-09T09:00[America/New_York]',
  endsAt: '2026-03-10T00:00[America/New_York]',
  unitsSold: 0,
  membersOnly: false,
};

async function open() {
  const { client, tables } = await storage.open();
  const promotions = createDynamoPromotionRepository(client, tables.promotions);
  const ports = { promotions, claimStart: createDynamoSaleStarts(client, tables), newEventId };
  const events = async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.events }));
    return Items.map(fromEventItem);
  };
  return { promotions, ports, events };
}

it('finds promotions as they were saved, with and without a limit', async () => {
  const { promotions } = await open();
  await promotions.save({ ...SALE, code: 'KEPT', startsAt: '2027-01-01T00:00[America/New_York]', stockLimit: 5 });
  await promotions.save({ ...SALE, code: 'KEPT', startsAt: '2027-01-01T00:00[America/New_York]' });

  const kept = (await promotions.list()).find(({ code }) => code === 'KEPT');

  expect(kept).toEqual({ ...SALE, code: 'KEPT', startsAt: '2027-01-01T00:00[America/New_York]' });
});

it('tells the start of a sale once, however many look at the same time, and although it is saved again', async () => {
  const { promotions, ports, events } = await open();
  await promotions.save(SALE);

  const looks = await Promise.all(Array.from({ length: 6 }, () => noticeStarts(NOON, ports)));
  await promotions.save(SALE);
  const later = await noticeStarts(NOON + 60, ports);

  expect(looks.flat()).toEqual(['SPRING']);
  expect(later).toEqual([]);
  expect(await events()).toEqual([
    expect.objectContaining({
      aggregate: 'SALE#SPRING',
      type: 'sale-started',
      data: expect.objectContaining({ startsAtIso: '2026-03-09T13:00:00Z', endsAtIso: '2026-03-10T04:00:00Z' }),
    }),
  ]);
});

it('is corrupt with a moment that has no time zone', async () => {
  await storage.put('promotions', { ...SALE, code: 'BAD', kind: 'sale', startsAt: '2026-03-09T09:00' });
  const { promotions } = await open();

  expect((await corruption(promotions.list())).told).toContain('startsAt');
});
