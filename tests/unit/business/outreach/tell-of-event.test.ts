import { describe, expect, it } from '@jest/globals';
import type { ShopEvent } from '#business/events/index';
import { RESOLVE_AFTER_SECONDS, THROTTLED } from '#business/outreach/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aLoyaltyOffer, aPurchaseMade } from '../../../support/outreach-world/shop-events.ts';
import { createOutreachWorld } from '../../../support/outreach-world/world.ts';
import type { Fate } from '../../../support/outreach-world/providers.ts';

const worldOf = (fates: readonly Fate[], changes: Parameters<typeof aCustomer>[0] = {}) =>
  createOutreachWorld({ customers: [aCustomer(changes)], fates });
const preferred = ({ book }: ReturnType<typeof worldOf>) => book.all().find(({ route }) => route === 'preferred');
const sentBy = ({ providers }: ReturnType<typeof worldOf>, channel: string) =>
  providers.sent.filter((sent) => sent.channel === channel);

describe('telling of an event', () => {
  it('sends once by the preferred channel and shows it in the app, however often the event comes', async () => {
    const world = worldOf([]);

    for (let time = 0; time < 5; time++) await world.deliver(aPurchaseMade());

    expect(world.providers.sent.map(({ channel }) => channel)).toEqual(['email', 'in-app']);
    expect(preferred(world)).toMatchObject({ state: 'accepted', attempts: 1, channel: 'email' });
  });

  it('tells once what a provider is paid for, and nothing of the app', async () => {
    const world = worldOf(['refused']);

    for (let time = 0; time < 3; time++) await world.deliver(aPurchaseMade());

    expect(world.book.events()).toMatchObject([
      { type: 'message-sent', data: { channel: 'sms', usage: { 'sms-part': expect.any(Number) } } },
    ]);
  });

  it('waits for a provider that has too much to do, and loses nothing', async () => {
    const world = worldOf(['throttled', 'throttled']);
    await world.deliver(aPurchaseMade());
    expect(preferred(world)).toMatchObject({ state: 'waiting', attempts: 0, reason: 'TooManyRequestsException' });

    await world.deliver(aPurchaseMade());
    expect(sentBy(world, 'email')).toHaveLength(0);
    for (let time = 0; time < 2; time++) {
      world.wait(THROTTLED.least);
      await world.deliver(aPurchaseMade());
    }

    expect(sentBy(world, 'email')).toHaveLength(1);
    expect(preferred(world)).toMatchObject({ state: 'accepted', attempts: 1 });
  });

  it('takes the next channel at once when a provider refuses', async () => {
    const world = worldOf(['refused']);

    await world.deliver(aPurchaseMade());

    expect(world.providers.sent.map(({ channel }) => channel)).toEqual(['sms', 'in-app']);
    expect(preferred(world)).toMatchObject({ state: 'accepted', channel: 'sms', refused: ['email'] });
  });

  it('sends a mail again whose fate is unknown, after some minutes, and says so', async () => {
    const world = worldOf(['sent-answer-lost']);
    await world.deliver(aPurchaseMade());
    world.wait(RESOLVE_AFTER_SECONDS - 1);
    await world.deliver(aPurchaseMade());
    expect(sentBy(world, 'email')).toHaveLength(1);

    world.wait(1);
    const delivered = await world.deliver(aPurchaseMade());

    expect(sentBy(world, 'email')).toHaveLength(2);
    expect(delivered).toMatchObject({ told: [{ channel: 'email', state: 'accepted', isRepeat: true }, {}] });
  });

  it("sends it only once when the provider's event tells that it went out", async () => {
    const world = worldOf(['sent-answer-lost']);
    await world.deliver(aPurchaseMade());

    await world.report(0, 'delivered');
    world.wait(RESOLVE_AFTER_SECONDS);
    await world.deliver(aPurchaseMade());

    expect(sentBy(world, 'email')).toHaveLength(1);
    expect(preferred(world)).toMatchObject({ state: 'delivered' });
  });

  it('never sends a text again whose fate is unknown', async () => {
    const world = worldOf(['not-sent-answer-lost'], { contactPreference: 'SMS' });

    for (let day = 0; day < 3; day++) {
      await world.deliver(aPurchaseMade());
      world.wait(86_400);
    }

    expect(sentBy(world, 'sms')).toHaveLength(0);
    const { dueAtEpochSeconds, ...record } = preferred(world)!;
    expect(record).toMatchObject({ state: 'unknown', attempts: 1 });
    expect(dueAtEpochSeconds).toBeUndefined();
  });

  it('records what a template lacks by name, never by value, and comes to an end', async () => {
    const world = worldOf([]);
    const { data, ...event } = aPurchaseMade();
    const broken = { ...event, data: { ...data, currency: 'Ada Lovelace' } } as ShopEvent;

    await world.deliver(broken);

    const records = world.book.all();
    expect(records.map(({ state, reason }) => ({ state, reason }))).toEqual(
      Array.from({ length: 2 }, () => ({ state: 'failed', reason: 'bad-parameters: currency' })),
    );
    expect(JSON.stringify(records)).not.toContain('Ada');
  });

  it('shows marketing in the app alone to who did not agree to more', async () => {
    const world = worldOf([]);

    await world.deliver(aLoyaltyOffer());

    expect(world.providers.sent.map(({ channel }) => channel)).toEqual(['in-app']);
    expect(preferred(world)).toMatchObject({ state: 'suppressed', reason: 'no-consent' });
  });

  it('records that somebody is gone', async () => {
    const world = worldOf([]);

    await world.deliver(aPurchaseMade('E-1', 'customer-gone'));

    expect(world.book.all()).toMatchObject([
      { state: 'suppressed', reason: 'no-address' },
      { state: 'suppressed', reason: 'no-address' },
    ]);
  });
});
