import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTACT_PREFERENCES, type Customer } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import { aCustomer } from '../support/a-customer.ts';
import { FATES } from '../support/outreach-world/providers.ts';
import { aLoyaltyOffer, aPurchaseMade, aTierChanged } from '../support/outreach-world/shop-events.ts';
import { createOutreachWorld, type OutreachWorld } from '../support/outreach-world/world.ts';

const DAY = 86_400;
const EVENTS: readonly ShopEvent[] = [aPurchaseMade(), aTierChanged(), aLoyaltyOffer(), aPurchaseMade('E-4')];

/** What may go wrong, in any order: invocations that are killed, two at once, late reports, time that passes. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('deliver' as const), event: fc.nat(3), life: fc.nat(40) }),
  fc.record({ kind: fc.constant('both' as const), event: fc.nat(3), life: fc.nat(40), other: fc.nat(40) }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 60, 130, 700, 7200) }),
  fc.record({
    kind: fc.constant('report' as const),
    index: fc.nat(20),
    state: fc.constantFrom('accepted' as const, 'delivered' as const, 'undelivered' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const scenes = fc.record({
  preference: fc.constantFrom(...CONTACT_PREFERENCES),
  hasPhone: fc.boolean(),
  hasConsent: fc.boolean(),
  timeZone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'Nowhere/At_All'),
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 12 }),
  steps: fc.array(step, { minLength: 4, maxLength: 16 }),
});

let deliveries = 0;
async function take(world: OutreachWorld, one: Step): Promise<void> {
  if (one.kind === 'wait') return world.wait(one.seconds);
  if (one.kind === 'report') return void (await world.report(one.index, one.state));
  const event = EVENTS[one.event]!;
  deliveries += 1;
  if (one.kind === 'deliver') return void (await world.deliver(event, one.life));
  deliveries += 1;
  await Promise.all([world.deliver(event, one.life), world.deliver(event, one.other)]);
}

/** The queue brings every event until an invocation comes to its end; the sweeper brings those whose messages are due. */
async function settle(world: OutreachWorld): Promise<void> {
  for (const event of EVENTS) await world.deliver(event);
  for (let round = 0; round < 300; round++) {
    world.wait(DAY / 8);
    const due = await world.book.listDue(world.now(), 200);
    for (const { event } of due) await world.deliver(EVENTS.find(({ id }) => id === event.id)!);
    deliveries += due.length;
    if (world.book.all().every(({ dueAtEpochSeconds }) => dueAtEpochSeconds === undefined)) return;
  }
  throw new Error('A message is due for ever.');
}

async function play(scene: typeof scenes extends fc.Arbitrary<infer Value> ? Value : never): Promise<OutreachWorld> {
  const { phone, ...john } = aCustomer({ contactPreference: scene.preference, timeZone: scene.timeZone });
  const customer: Customer = scene.hasPhone ? { ...john, phone: phone! } : john;
  const consents = scene.hasConsent ? (['email', 'sms-and-calls'] as const) : [];
  const world = createOutreachWorld({ customers: [customer], fates: scene.fates, consents });
  for (const one of scene.steps) await take(world, one);
  await settle(world);
  return world;
}

/** How many messages of a reference were sent by a channel. */
const sentOf = ({ providers }: OutreachWorld, reference: string) =>
  providers.sent.filter((sent) => sent.reference === reference);

const runs = { numRuns: 120 };
const law = (check: (world: OutreachWorld, consented: boolean) => void) =>
  fc.assert(
    fc.asyncProperty(scenes, async (scene) => check(await play(scene), scene.hasConsent)),
    runs,
  );

describe('messages, whatever is killed, repeated, throttled, lost or late', () => {
  it('reach the customer if they are about what the customer did, or it is recorded why not', () =>
    law((world) => {
      for (const record of world.book.all().filter(({ template }) => template === 'purchase-confirmation')) {
        const isTold = sentOf(world, record.reference).length > 0;
        const isOver = ['unknown', 'refused', 'suppressed', 'undelivered'].includes(record.state);
        expect(isTold || isOver).toBe(true);
        if (['accepted', 'delivered'].includes(record.state)) expect(isTold).toBe(true);
      }
    }));

  it('leave a record for each event, template and route, and none that anybody waits for', () =>
    law((world) => {
      const records = world.book.all();
      expect(records).toHaveLength(EVENTS.length * 2);
      expect(records.filter(({ state }) => ['held', 'waiting', 'sending'].includes(state))).toEqual([]);
    }));

  it('are never sent twice as marketing, as service, as text or to the inbox in the app', () =>
    law((world) => {
      for (const { reference, channel, purpose } of world.providers.sent) {
        if (channel === 'email' && purpose === 'transactional') continue;
        expect(sentOf(world, reference).filter((sent) => sent.channel === channel)).toHaveLength(1);
      }
    }));

  it('are sent twice by mail only as often as the record counts attempts', () =>
    law((world) => {
      for (const { reference, attempts, channel: last } of world.book.all()) {
        const byLast = sentOf(world, reference).filter(({ channel }) => channel === last);
        expect(byLast.length).toBeLessThanOrEqual(Math.max(attempts, 1));
      }
    }));

  it('go by one channel only, and by one more when a mail about what the customer did came back', () =>
    law((world) => {
      for (const { reference, refused } of world.book.all()) {
        const sent = sentOf(world, reference);
        const channels = [...new Set(sent.map(({ channel }) => channel))];
        const isBack = channels[0] === 'email' && refused.includes('email') && sent[0]?.purpose === 'transactional';
        expect(channels.length).toBeLessThanOrEqual(isBack ? 2 : 1);
      }
    }));

  it('are told otherwise when a mail about what the customer did came back, where anything else reaches them', () =>
    law((world) => {
      for (const { reference, state, template, channel, route } of world.book.all())
        if (template === 'purchase-confirmation' && route === 'preferred')
          expect([reference, state === 'undelivered' && channel === 'email']).toEqual([reference, false]);
    }));

  it('are never marketing to somebody who did not agree, except in the app', () =>
    law((world, consented) => {
      const marketing = world.providers.sent.filter(({ purpose }) => purpose === 'marketing');
      if (!consented) expect(marketing.filter(({ channel }) => channel !== 'in-app')).toEqual([]);
    }));

  it('are in the inbox in the app once', () =>
    law((world) => {
      for (const { id } of EVENTS) {
        const shown = world.providers.sent.filter(
          ({ reference, channel }) => channel === 'in-app' && reference.includes(`|${id}|`),
        );
        expect(shown).toHaveLength(1);
      }
    }));

  it('are tried in thousands of deliveries', () => {
    expect(deliveries).toBeGreaterThan(5000);
  });
});
