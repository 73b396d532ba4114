import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import { NOTIFICATION_CHANNELS } from '#business/notifications/index';
import {
  BLOCK_REASONS,
  CONSENT_PURPOSES,
  decideChannel,
  LONGEST_HOLD_SECONDS,
  MARKETING_NEEDS,
  type Situation,
} from '#business/outreach/index';

const at = (iso: string) => Date.parse(iso) / 1000;
const NOON_IN_SALEM = at('2026-03-09T19:00:00Z');

const aSituation = (changes: Partial<Situation> = {}): Situation => ({
  purpose: 'transactional',
  route: 'preferred',
  isToldInApp: true,
  preference: 'Email',
  reachableBy: NOTIFICATION_CHANNELS,
  shopHas: NOTIFICATION_CHANNELS,
  blocks: {},
  consents: [],
  canUnsubscribe: true,
  refused: [],
  capped: [],
  timeZone: 'America/Los_Angeles',
  nowEpochSeconds: NOON_IN_SALEM,
  sinceEpochSeconds: NOON_IN_SALEM - 60,
  ...changes,
});
const aMarketingText = (changes: Partial<Situation> = {}) =>
  aSituation({ purpose: 'marketing', preference: 'SMS', consents: ['sms-and-calls'], ...changes });

describe('a channel is decided on', () => {
  it.each([
    ['the preferred one', {}, { kind: 'send', channel: 'email' }],
    ['the one that a file needs', { preference: 'SMS', firstChoice: 'email' }, { kind: 'send', channel: 'email' }],
    ['the next one after a bounce', { blocks: { email: ['bounced'] } }, { kind: 'send', channel: 'sms' }],
    ['the same after "no marketing"', { blocks: { email: ['unsubscribed'] } }, { kind: 'send', channel: 'email' }],
    ['the next one after a refusal', { refused: ['email'] }, { kind: 'send', channel: 'sms' }],
    ['a quick one for what is urgent', { preference: 'Mail', isUrgent: true }, { kind: 'send', channel: 'email' }],
    ['a letter for who prefers it', { preference: 'Mail' }, { kind: 'send', channel: 'letter' }],
    ['the inbox on its own route', { route: 'in-app' }, { kind: 'send', channel: 'in-app' }],
    [
      'no other than the inbox for who prefers it',
      { preference: 'In-App Notification' },
      { kind: 'suppress', reason: 'told-in-app' },
    ],
    ['none that the shop lacks', { preference: 'SMS', shopHas: ['email'] }, { kind: 'send', channel: 'email' }],
    ['none without an address', { reachableBy: ['in-app'] }, { kind: 'suppress', reason: 'no-address' }],
    [
      'none after a week',
      { sinceEpochSeconds: NOON_IN_SALEM - LONGEST_HOLD_SECONDS },
      { kind: 'suppress', reason: 'too-late' },
    ],
    ['none after its use', { usefulUntilEpochSeconds: NOON_IN_SALEM }, { kind: 'suppress', reason: 'too-late' }],
  ] as const)('%s', (_, changes, decision) => {
    expect(decideChannel(aSituation(changes))).toEqual(decision);
  });
});

describe('marketing', () => {
  it.each([
    ['without consent is suppressed', { consents: [] }, { kind: 'suppress', reason: 'no-consent' }],
    ['with consent to mails alone is no text', { consents: ['email'] }, { kind: 'suppress', reason: 'no-consent' }],
    ['after STOP is suppressed', { blocks: { sms: ['stopped'] } }, { kind: 'suppress', reason: 'do-not-contact' }],
    ['beyond the cap is suppressed', { capped: ['sms'] }, { kind: 'suppress', reason: 'capped' }],
    ['by letter is never agreed to', { preference: 'Mail' }, { kind: 'suppress', reason: 'no-consent' }],
    ['at 9:00 goes out', { nowEpochSeconds: at('2026-03-09T16:00:00Z') }, { kind: 'send', channel: 'sms' }],
    [
      'by mail without a link to end it is suppressed',
      { preference: 'Email', consents: ['email'], canUnsubscribe: false },
      { kind: 'suppress', reason: 'no-unsubscribe-link' },
    ],
    [
      'that goes by mail or text takes the one that was agreed to',
      { preference: 'Mail', onlyBy: ['email', 'sms'], consents: ['sms-and-calls'] },
      { kind: 'send', channel: 'sms' },
    ],
    [
      'that goes by mail or text takes the preferred one first',
      { onlyBy: ['email', 'sms'], consents: ['email', 'sms-and-calls'] },
      { kind: 'send', channel: 'sms' },
    ],
    ['at 19:59 goes out', { nowEpochSeconds: at('2026-03-10T02:59:59Z') }, { kind: 'send', channel: 'sms' }],
  ] as const)('%s', (_, changes, decision) => {
    expect(decideChannel(aMarketingText(changes))).toEqual(decision);
  });

  it.each([
    ['at 8:59', '2026-03-09T15:59:59Z', '2026-03-09T16:00:00Z'],
    ['at 20:00', '2026-03-10T03:00:00Z', '2026-03-10T16:00:00Z'],
    ['in the night before the clocks go forward', '2026-03-08T06:00:00Z', '2026-03-08T16:00:00Z'],
  ])('%s waits for 9:00', (_, now, until) => {
    const nowEpochSeconds = at(now);

    expect(decideChannel(aMarketingText({ nowEpochSeconds, sinceEpochSeconds: nowEpochSeconds }))).toEqual({
      kind: 'hold',
      untilEpochSeconds: at(until),
      reason: 'quiet-hours',
    });
  });

  it.each([undefined, 'Nowhere/At_All'])('waits a day when the time zone is %s', (timeZone) => {
    expect(decideChannel(aMarketingText({ timeZone }))).toEqual({
      kind: 'hold',
      untilEpochSeconds: NOON_IN_SALEM + 86_400,
      reason: 'time-zone-unknown',
    });
  });
});

const channels = fc.subarray([...NOTIFICATION_CHANNELS]);
const situations: fc.Arbitrary<Situation> = fc.record({
  purpose: fc.constantFrom('transactional' as const, 'service' as const, 'marketing' as const),
  route: fc.constantFrom('preferred' as const, 'in-app' as const),
  isToldInApp: fc.boolean(),
  preference: fc.constantFrom(...CONTACT_PREFERENCES),
  reachableBy: channels,
  shopHas: channels,
  blocks: fc.dictionary(fc.constantFrom(...NOTIFICATION_CHANNELS), fc.subarray([...BLOCK_REASONS])),
  consents: fc.subarray([...CONSENT_PURPOSES]),
  canUnsubscribe: fc.boolean(),
  onlyBy: fc.option(channels, { nil: undefined }),
  refused: channels,
  capped: channels,
  timeZone: fc.constantFrom('America/Los_Angeles', 'Asia/Kathmandu', 'Nowhere/At_All', undefined),
  nowEpochSeconds: fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
  sinceEpochSeconds: fc.constant(1_899_900_000),
});
const law = (check: (situation: Situation) => void) => fc.assert(fc.property(situations, check), { numRuns: 2000 });

describe('whatever the situation,', () => {
  it('marketing reaches out to nobody who did not agree to it', () =>
    law((situation) => {
      const decision = decideChannel({ ...situation, purpose: 'marketing' });
      if (decision.kind !== 'send') return;
      const needed = MARKETING_NEEDS[decision.channel];
      expect(needed === 'nothing' || situation.consents.some((consent) => consent === needed)).toBe(true);
    }));

  it('marketing texts and calls go out between 9:00 and 20:00 of a known clock', () =>
    law((situation) => {
      const decision = decideChannel({ ...situation, purpose: 'marketing' });
      if (decision.kind !== 'send' || !['sms', 'phone'].includes(decision.channel)) return;
      const clock = { timeZone: situation.timeZone ?? '', hour: '2-digit', hourCycle: 'h23' } as const;
      const hour = Number(new Intl.DateTimeFormat('en-GB', clock).format(situation.nowEpochSeconds * 1000));
      expect(hour >= 9 && hour < 20).toBe(true);
    }));

  it('no marketing mail goes out without a way to end it', () =>
    law((situation) => {
      const decision = decideChannel({ ...situation, purpose: 'marketing' });
      if (decision.kind === 'send' && decision.channel === 'email') expect(situation.canUnsubscribe).toBe(true);
    }));

  it('what may go by some channels only goes by no other', () =>
    law((situation) => {
      const decision = decideChannel({ ...situation, route: 'preferred' });
      if (decision.kind === 'send' && situation.onlyBy) expect(situation.onlyBy).toContain(decision.channel);
    }));

  it('what has nothing to tell is told to nobody', () =>
    law((situation) => {
      expect(decideChannel({ ...situation, silence: 'no-offers' }).kind).toBe('suppress');
    }));

  it('nobody is written to who bounced, complained, said stop, was taken off by hand, or was forgotten but for a purchase', () =>
    law((situation) => {
      const decision = decideChannel(situation);
      if (decision.kind !== 'send') return;
      const reasons = situation.blocks[decision.channel] ?? [];
      const { purpose } = situation;
      const counts = (reason: (typeof reasons)[number]) =>
        reason === 'unsubscribed' ? purpose === 'marketing' : reason !== 'erased' || purpose !== 'transactional';
      expect(reasons.filter(counts)).toEqual([]);
    }));

  it('what customers have to know finds a channel if there is one', () =>
    law((situation) => {
      const needed: Situation = {
        ...situation,
        ...{ purpose: 'transactional', route: 'preferred', isToldInApp: false, onlyBy: undefined },
      };
      const isOpen = (channel: (typeof NOTIFICATION_CHANNELS)[number]) =>
        situation.reachableBy.includes(channel) &&
        situation.shopHas.includes(channel) &&
        !situation.refused.includes(channel) &&
        (situation.blocks[channel] ?? []).every((reason) => reason === 'unsubscribed' || reason === 'erased');
      const expected = NOTIFICATION_CHANNELS.some(isOpen) ? 'send' : 'suppress';
      const isInTime = situation.nowEpochSeconds < situation.sinceEpochSeconds + LONGEST_HOLD_SECONDS;
      expect(decideChannel(needed).kind).toBe(isInTime ? expected : 'suppress');
    }));
});
