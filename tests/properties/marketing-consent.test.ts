import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import { TOUCH_PROGRAMS } from '#business/leads/index';
import type { Extras } from '#business/outreach/index';
import { aLead } from '../support/a-lead.ts';
import { aStanding } from '../support/a-standing.ts';
import { aTouchDue } from '../support/outreach-world/lead-events.ts';
import { FATES } from '../support/outreach-world/providers.ts';
import { createOutreachWorld, type OutreachWorld } from '../support/outreach-world/world.ts';

/** Fits every template of marketing to leads. */
const NEWS: Extras = {
  kind: 'parameters',
  parameters: { interests: ['Sports'], sales: [], products: [{ name: 'Yoga Mat', priceMinor: 3500 }], currency: 'USD' },
};
const state = fc.oneof(
  fc.constantFrom('none' as const, 'pending' as const, 'refused' as const, 'withdrawn' as const),
  fc.constant('granted' as const),
);
const consents = fc.record({ email: state, 'sms-and-calls': state });
const step = fc.oneof(
  fc.record({ kind: fc.constant('consent' as const), consents }),
  fc.record({ kind: fc.constant('touch' as const), touch: fc.nat(3), life: fc.oneof(fc.nat(20), fc.constant(1000)) }),
  fc.record({ kind: fc.constant('both' as const), touch: fc.nat(3) }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(60, 700, 7200, 86_400) }),
);
const scenes = fc.record({
  preference: fc.constantFrom(...CONTACT_PREFERENCES),
  timeZone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'Nowhere/At_All'),
  isOnTheWeb: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  consents,
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 8 }),
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
});
type Scene = typeof scenes extends fc.Arbitrary<infer Value> ? Value : never;

const TOUCHES = [...TOUCH_PROGRAMS, 'newsletter' as const].map((program, index) =>
  aTouchDue({ program }, `T-${index}`),
);

/** What was sent by one step without a consent that was granted when it was sent, or without a way out. */
function wrongly(world: OutreachWorld, before: number): readonly unknown[] {
  const standing = world.standing();
  return world.providers.sent.slice(before).filter(({ purpose, channel }, index) => {
    const message = world.providers.messages[before + index]!;
    if (purpose !== 'marketing') return false;
    const isAgreed = standing[channel === 'email' ? 'email' : 'sms-and-calls'].state === 'granted';
    const hasWayOut = message.channel !== 'email' || message.headers['List-Unsubscribe']?.startsWith('<https://');
    return !isAgreed || hasWayOut !== true;
  });
}

async function take(world: OutreachWorld, one: Scene['steps'][number]): Promise<void> {
  if (one.kind === 'wait') return world.wait(one.seconds);
  if (one.kind === 'consent') return world.setStanding(aStanding(one.consents));
  const event = TOUCHES[one.touch]!;
  if (one.kind === 'touch') await world.deliver(event, one.life);
  else await Promise.all([world.deliver(event), world.deliver(event, 9)]);
}

let sent = 0;
it('sends no marketing to anybody without a consent that is granted when it is sent, and a way to end it', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async ({ preference, timeZone, isOnTheWeb, fates, steps, ...scene }) => {
      const leads = [aLead({ preference, timeZone })];
      const world = createOutreachWorld({ customers: [], leads, fates, extras: NEWS, isOnTheWeb });
      world.setStanding(aStanding(scene.consents));
      for (const one of steps) {
        const before = world.providers.sent.length;
        await take(world, one);
        expect(wrongly(world, before)).toEqual([]);
      }
      const { sent: messages } = world.providers;
      sent += messages.length;
      expect(new Set(messages.map(({ reference }) => reference)).size).toBe(messages.length);
    }),
    { numRuns: 300 },
  );
  // Not for want of messages.
  expect(sent).toBeGreaterThan(50);
});
