import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '#business/identity/index';
import { aVerifier, NOW } from '../../../support/a-verifier.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const kindsOf = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind);
const times = (length: number) => Array.from({ length }, (_, index) => index + 1);

it('are these', () => {
  expect(LIMITS).toEqual({
    session: { windowSeconds: 900, codeAfter: 3, lockAfter: 6 },
    caller: { windowSeconds: 900, codeAfter: 3, lockAfter: 6 },
    sharedCaller: { windowSeconds: 900, codeAfter: 10 },
    order: { windowSeconds: 3600, codeAfter: 3 },
    customer: { windowSeconds: 3600, codeAfter: 3 },
    everybody: { windowSeconds: 300, alarmAfter: 200 },
  });
});

describe.each([
  ['a session', (index: number) => ({ caller: `caller-${index}` }), { conversationId: 'session-1', caller: 'new' }],
  ['a caller', (index: number) => ({ conversationId: `s-${index}` }), { conversationId: 'new', caller: 'caller-1' }],
])('the limits of %s', (_, misser, who) => {
  const after = async (misses: number, later = 0) => {
    const shop = aVerifier();
    for (const index of times(misses)) await shop.verify({ orderNumber: `900${index}` }, misser(index));
    return { ...shop, outcome: await shop.verify({}, { ...who, nowEpochSeconds: NOW + later }) };
  };

  it.each([
    [2, 'verified'],
    [3, 'code-needed'],
    [4, 'code-needed'],
    [5, 'code-needed'],
    [6, 'locked'],
    [7, 'locked'],
  ])('answer a right claim after %i misses with %s', async (misses, kind) => {
    expect((await after(misses)).outcome.kind).toBe(kind);
  });

  it.each([
    [3, 899, 'code-needed'],
    [3, 900, 'verified'],
    [6, 899, 'locked'],
  ])('count %i misses for %i seconds', async (misses, later, kind) => {
    expect((await after(misses, later)).outcome.kind).toBe(kind);
  });

  it('lets a customer in again when the lock is over', async () => {
    const { verify } = await after(7);

    const inLock = await verify({}, { ...who, nowEpochSeconds: NOW + 899 });
    const afterLock = await verify({}, { ...who, nowEpochSeconds: NOW + 900 });

    expect(kindsOf([inLock, afterLock])).toEqual(['locked', 'verified']);
    expect(inLock).toEqual({ kind: 'locked', minutes: 1 });
  });
});

describe('a lock', () => {
  it('lasts twice as long each time, and a day at most', async () => {
    const { verify } = aVerifier();
    const lengths: number[] = [];
    let now = NOW;

    for (const round of times(9)) {
      for (const index of times(7)) {
        const outcome = await verify({ orderNumber: `9${round}0${index}` }, { nowEpochSeconds: now });
        if (outcome.kind === 'locked') lengths.push(outcome.minutes);
      }
      now += (lengths.at(-1) ?? 0) * 60;
    }

    expect(lengths).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  });

  it.each([
    ['a second before a day has passed since its end', DAY - 1, 30],
    ['a day after its end', DAY, 15],
  ])('starts again from what came before it: %s', async (_, pause, minutes) => {
    const { verify, miss } = aVerifier();
    await miss(7);
    const later = { nowEpochSeconds: NOW + 900 + pause };

    await miss(6, later);

    expect(await verify({}, later)).toEqual({ kind: 'locked', minutes });
  });

  it('is not kept up by knocking at the door', async () => {
    const { verify, miss } = aVerifier();
    await miss(7);

    await miss(40, { nowEpochSeconds: NOW + 899 });

    expect(await verify({}, { nowEpochSeconds: NOW + 900 })).toMatchObject({ kind: 'verified' });
  });

  it('counts fifty parallel guesses as fifty, and is one', async () => {
    const { verify, miss } = aVerifier();

    const outcomes = await Promise.all(times(50).map((index) => verify({ orderNumber: `900${index}` })));

    const of = (kind: string) => kindsOf(outcomes).filter((one) => one === kind).length;
    expect([of('no-match'), of('code-needed'), of('locked')]).toEqual([3, 3, 44]);
    await miss(6, { nowEpochSeconds: NOW + 900 });
    expect(await verify({}, { nowEpochSeconds: NOW + 900 })).toEqual({ kind: 'locked', minutes: 30 });
  });
});

describe('callers whom nobody vouches for', () => {
  const stranger = (index: number) => ({ conversationId: `session-${index}`, caller: 'shared' });

  it.each([
    [9, 'verified'],
    [10, 'code-needed'],
    [200, 'code-needed'],
  ])('are one, who after %i misses is %s, and never locked', async (misses, kind) => {
    const { verify } = aVerifier();
    for (const index of times(misses)) await verify({ orderNumber: `900${index}` }, stranger(index));

    expect((await verify({}, stranger(misses + 1))).kind).toBe(kind);
    expect((await verify({}, { conversationId: 'vouched for', caller: 'caller-9' })).kind).toBe('verified');
  });
});

describe('an order', () => {
  const stranger = (index: number) => ({ conversationId: `session-${index}`, caller: `caller-${index}` });

  it.each([
    [2, 0, 'verified'],
    [3, 0, 'code-needed'],
    [300, 0, 'code-needed'],
    [3, HOUR, 'verified'],
  ])('that strangers missed %i times is after %i seconds %s for its customer', async (misses, later, kind) => {
    const { verify, codes } = aVerifier();
    for (const index of times(misses)) await verify({ email: 'guess@example.com' }, stranger(index));

    const outcome = await verify({}, { ...stranger(0), nowEpochSeconds: NOW + later });

    expect(outcome.kind).toBe(kind);
    expect(codes.filter(({ target }) => target !== undefined)).toHaveLength(kind === 'verified' ? 0 : 1);
  });

  it('that does not exist is treated like one that does', async () => {
    const series = async (orderNumber: string) => {
      const { verify } = aVerifier();
      const outcomes = [];
      for (const index of times(8)) {
        outcomes.push(await verify({ orderNumber, email: 'guess@example.com' }, stranger(index)));
      }
      return outcomes;
    };

    expect(await series('99999')).toEqual(await series('12345'));
  });
});

describe('everybody together', () => {
  const afterMisses = async (misses: number) => {
    const waits: number[] = [];
    const shop = aVerifier({ delay: (milliseconds) => Promise.resolve(void waits.push(milliseconds)) });
    for (const index of times(misses)) {
      const who = { conversationId: `session-${index}`, caller: `caller-${index}` };
      await shop.verify({ orderNumber: `900${index}` }, who);
    }
    const outcome = await shop.verify({}, { conversationId: 'new', caller: 'new' });
    return { outcome: outcome.kind, waits, alarms: shop.calls.filter((call) => call === 'raiseAlarm').length };
  };

  it.each([
    [199, { outcome: 'verified', waits: [], alarms: 0 }],
    [200, { outcome: 'verified', waits: [1000], alarms: 1 }],
    [202, { outcome: 'verified', waits: [1000, 1000, 1000], alarms: 3 }],
  ])('alarm and slow after %i misses, and refuse nobody', async (misses, expected) => {
    expect(await afterMisses(misses)).toEqual(expected);
  });
});
