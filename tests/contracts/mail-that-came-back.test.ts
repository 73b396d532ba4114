import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoSendingBook } from '#adapters/dynamodb/dynamo-sending-book';
import type { Channels, SendingBook } from '#business/outreach/index';
import { aCustomer } from '../support/a-customer.ts';
import { createInMemorySendingBook } from '../support/outreach-world/in-memory-sending-book.ts';
import { aPurchaseMade } from '../support/outreach-world/shop-events.ts';
import { createOutreachWorld } from '../support/outreach-world/world.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<SendingBook> {
  const { client, tables } = await storage.open();
  return createDynamoSendingBook(client, tables.notifications, { delay: () => Promise.resolve(), random: () => 0 });
}

let purchases = 0;
/** John's mail about a purchase was sent and taken by the provider. */
async function aMail(create: () => Promise<SendingBook>, available?: Channels['available']) {
  const kept = await create();
  const world = createOutreachWorld({ customers: [aCustomer()], fates: [], kept, ...(available && { available }) });
  const event = aPurchaseMade(`came-back-${++purchases}`);
  await world.deliver(event);
  const [mail] = world.providers.sent;
  return {
    world,
    /** As the sweeper does: messages that are due, by their events. */
    async sweep(): Promise<number> {
      const due = await kept.listDue(world.now(), 200);
      const ours = due.filter((one) => one.event.id === event.id);
      await Promise.all(ours.map(() => world.deliver(event)));
      return ours.length;
    },
    deliver: () => world.deliver(event),
    record: () => kept.find(mail!.reference),
    channels: () =>
      world.providers.sent.filter(({ reference }) => reference === mail?.reference).map((one) => one.channel),
  };
}
const FIRST = 0;

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemorySendingBook())],
] as const)('a mail that came back, recorded on %s,', (_, create) => {
  it('goes by the next channel, once, however often the report is handled', async () => {
    const { world, sweep, record, channels } = await aMail(create);

    expect(await world.report(FIRST, 'undelivered')).toBe('by-another-channel');
    expect(await world.report(FIRST, 'undelivered')).toBe('ignored');
    expect(await record()).toMatchObject({ state: 'waiting', reason: 'came-back', refused: ['email'] });
    await sweep();
    expect(await world.report(FIRST, 'undelivered')).toBe('ignored');
    await sweep();

    expect(channels()).toEqual(['email', 'sms']);
    expect(await record()).toMatchObject({ state: 'accepted', channel: 'sms', attempts: 1 });
  });

  it('goes by one further channel when reports and the sweeper come at once', async () => {
    const { world, sweep, deliver, record, channels } = await aMail(create);

    await Promise.all([world.report(FIRST, 'undelivered'), world.report(FIRST, 'undelivered'), deliver(), sweep()]);
    await Promise.all([sweep(), deliver(), world.report(FIRST, 'undelivered')]);

    expect(channels()).toEqual(['email', 'sms']);
    expect(await record()).toMatchObject({ state: 'accepted', channel: 'sms' });
  });

  it('is let go when the report comes after the message’s use, and says why', async () => {
    const { world, sweep, record, channels } = await aMail(create);
    world.wait(8 * 86_400);

    expect(await world.report(FIRST, 'undelivered')).toBe('by-another-channel');
    await sweep();

    expect(channels()).toEqual(['email']);
    expect(await record()).toMatchObject({ state: 'refused', reason: 'came-back', channel: 'email' });
    expect((await record())?.dueAtEpochSeconds).toBeUndefined();
  });

  it('ends as refused where no other channel reaches, and is swept no more', async () => {
    const { world, sweep, record, channels } = await aMail(create, ['email']);

    await world.report(FIRST, 'undelivered');
    expect(await sweep()).toBe(1);

    expect(channels()).toEqual(['email']);
    expect(await record()).toMatchObject({ state: 'refused', reason: 'came-back' });
    world.wait(86_400);
    expect(await sweep()).toBe(0);
  });

  it('goes by the next channel also when it was delivered first: some mailboxes take a mail and send it back then', async () => {
    const { world, sweep, record, channels } = await aMail(create);

    await world.report(FIRST, 'delivered');
    expect(await world.report(FIRST, 'undelivered')).toBe('by-another-channel');
    await sweep();

    expect(channels()).toEqual(['email', 'sms']);
    expect(await record()).toMatchObject({ state: 'accepted', channel: 'sms' });
  });
});
