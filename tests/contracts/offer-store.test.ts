import { randomUUID } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { OFFER_STATES, type OfferStore, mayOfferMove } from '#business/offers/index';
import { anOffer } from '../support/an-offer.ts';
import { createInMemoryOffers } from '../support/in-memory-offers.ts';
import { corruption, createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const ADAPTERS: readonly (readonly [name: string, create: () => Promise<OfferStore>])[] = [
  [
    'DynamoDB',
    async () => {
      const { client, tables } = await storage.open();
      return createDynamoOfferStore(client, tables.conversations);
    },
  ],
  ['memory', () => Promise.resolve(createInMemoryOffers())],
];
/** An offer to somebody whom no other test knows. */
const anyOffer = (overrides = {}) => anOffer({ customerId: randomUUID(), ...overrides });
const { madeAtEpochSeconds: MADE, expiresAtEpochSeconds: END } = anOffer();

describe.each(ADAPTERS)('an offer store on %s', (_, create) => {
  it('keeps an offer whole', async () => {
    const offers = await create();
    const offer = anyOffer({
      delivery: { totalMinor: 599, reasons: [{ code: 'standard-delivery', amountMinor: 599 }] },
    });

    expect(await offers.keep(offer, MADE)).toEqual(offer);
    expect(await offers.find(offer)).toEqual(offer);
    expect(await offers.find({ ...offer, offerId: 'another' })).toBeUndefined();
  });

  it.each(['shown', 'accepted', 'declined'] as const)('gives the one that is %s when asked again', async (state) => {
    const offers = await create();
    const offer = anyOffer({ state });
    await offers.keep(offer, MADE);

    const again = await offers.keep({ ...offer, offerId: 'later', totalMinor: 1 }, END - 1);

    expect(again).toEqual(offer);
  });

  it.each([
    ['is over', 'shown', END],
    ['was bought', 'purchased', MADE],
  ] as const)('keeps another one after one that %s', async (_case, state, now) => {
    const offers = await create();
    const offer = anyOffer({ state });
    await offers.keep(offer, MADE);
    const next = { ...offer, offerId: 'next' };

    expect(await offers.keep(next, now)).toEqual(next);
    expect(await offers.find(offer)).toBeUndefined();
  });

  it('keeps one of many at the same time', async () => {
    const offers = await create();
    const offer = anyOffer();

    const kept = await Promise.all(
      Array.from({ length: 8 }, (__, index) => offers.keep({ ...offer, offerId: `offer-${index}` }, MADE)),
    );

    expect(new Set(kept.map(({ offerId }) => offerId)).size).toBe(1);
  });

  it('moves as the table says, and nowhere else', async () => {
    const offers = await create();
    for (const from of OFFER_STATES)
      for (const to of OFFER_STATES) {
        const offer = anyOffer({ state: from });
        await offers.keep(offer, MADE);

        expect([from, to, await offers.move(offer, to, MADE)]).toEqual([from, to, mayOfferMove(from, to)]);
      }
  });

  it("moves none that is over, another or isn't there", async () => {
    const offers = await create();
    const offer = anyOffer();
    await offers.keep(offer, MADE);

    expect(await offers.move(offer, 'accepted', END)).toBe(false);
    expect(await offers.move({ ...offer, offerId: 'another' }, 'accepted', MADE)).toBe(false);
    expect(await offers.move({ key: 'nobody', offerId: 'x' }, 'accepted', MADE)).toBe(false);
    expect(await offers.find(offer)).toMatchObject({ state: 'shown' });
  });
});

it('tells who declined an offer by an event of the same transaction, once', async () => {
  const { client, tables } = await storage.open();
  const telling = {
    events: tables.events,
    newEventId: () => 'event-1',
    delay: () => Promise.resolve(),
    random: () => 0,
  };
  const offers = createDynamoOfferStore(client, tables.conversations, telling);
  const offer = anyOffer({ state: 'shown' });
  await offers.keep(offer, MADE);
  const by = { customerId: offer.customerId ?? '', conversationId: 'session-1' };

  expect(await offers.move(offer, 'declined', MADE, by)).toBe(true);
  expect(await offers.move(offer, 'declined', MADE, by)).toBe(false);

  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tables.events,
      KeyConditionExpression: '#aggregate = :offer',
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
      ExpressionAttributeValues: { ':offer': `OFFER#${offer.offerId}` },
    }),
  );
  expect(Items.map(fromEventItem)).toEqual([
    expect.objectContaining({ type: 'offer-declined', data: { offerId: offer.offerId, ...by } }),
  ]);
});

it('tells no value of an offer that does not parse', async () => {
  const offer = anyOffer();
  await storage.put('conversations', { key: `OFFER#${offer.key}`, offerId: offer.offerId, lines: 'secret' });
  const [, create] = ADAPTERS[0] ?? [];

  const { code, told } = await corruption((await create?.())?.find(offer) ?? Promise.resolve());

  expect(code).toBe('item-corrupt');
  expect(told).not.toContain('secret');
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const offers = createDynamoOfferStore(client, 'no-such-table');

  expect(await outage(offers.keep(anyOffer(), MADE))).toEqual({ code: 'storage-unavailable', retryable: true });
});
