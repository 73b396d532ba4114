import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CODE_POLICY, redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import { aCustomer } from '../support/a-customer.ts';
import { codePorts } from '../support/code-ports.ts';

const CODES = ['012345', '999999', '000000'];
const TALKS = ['first', 'second'];
const talk = fc.constantFrom(...TALKS);

/** What can happen, in any order: time passes, codes are asked for, sent (also late, also twice) and tried. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 59, 60, 61, 599, 600, 601, 3600) }),
  fc.record({ kind: fc.constant('request' as const), talk, isDecoy: fc.boolean() }),
  fc.record({ kind: fc.constant('send' as const), index: fc.nat(5) }),
  fc.record({
    kind: fc.constant('try' as const),
    talk,
    code: fc.constantFrom(...CODES),
    times: fc.integer({ min: 1, max: 8 }),
  }),
);

interface Asked {
  readonly talk: string;
  readonly isDecoy: boolean;
  readonly at: number;
  tries: number;
  redeemed: number;
}

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** A world with one customer, whose every code is 012345, and all codes that were asked for in it. */
function createWorld() {
  const ports = codePorts({ customers: [aCustomer()] });
  const asked: Asked[] = [];
  let now = 1_776_069_000;

  const request = async ({ talk: conversationId, isDecoy }: Extract<Step, { kind: 'request' }>) => {
    const target = isDecoy ? undefined : 'customer-john';
    const { kind } = await requestCode({ conversationId, target }, now, ports);
    if (kind === 'requested') asked.push({ talk: conversationId, isDecoy, at: now, tries: 0, redeemed: 0 });
  };
  const attempt = async ({ talk: conversationId, code, times }: Extract<Step, { kind: 'try' }>) => {
    const tries = Array.from({ length: times }, () => redeemCode({ conversationId, code }, now, ports));
    const answered = (await Promise.all(tries)).filter(({ kind }) => kind === 'wrong' || kind === 'right');
    if (answered.length === 0) return;
    const current = asked.findLast((each) => each.talk === conversationId)!;
    const right = answered.filter(({ kind }) => kind === 'right').length;
    current.tries += answered.length;
    current.redeemed += right;
    if (right > 0) expect([code, now - current.at < CODE_POLICY.lifetimeSeconds]).toEqual(['012345', true]);
  };

  return {
    asked,
    sent: ports.sent,
    async take(one: Step): Promise<void> {
      if (one.kind === 'wait') now += one.seconds;
      if (one.kind === 'request') await request(one);
      if (one.kind === 'try') await attempt(one);
      const name = one.kind === 'send' && ports.dispatched[one.index % ports.dispatched.length];
      if (name) await sendCode(name, now, ports);
    },
  };
}

async function run(steps: readonly Step[]) {
  const world = createWorld();
  for (const one of steps) await world.take(one);
  return world;
}

const steps = fc.array(step, { minLength: 1, maxLength: 60 });

it('redeems no code twice, no decoy ever, and answers no code more than five times', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { asked } = await run(all);

      for (const { tries, redeemed, isDecoy } of asked) {
        expect(redeemed).toBeLessThanOrEqual(isDecoy ? 0 : 1);
        expect(tries).toBeLessThanOrEqual(CODE_POLICY.triesPerCode);
      }
    }),
    { numRuns: 300 },
  );
});

it('sends at most one message for a request, and asks a conversation to wait a minute and after three an hour', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { asked, sent } = await run(all);

      expect(sent.length).toBeLessThanOrEqual(asked.filter(({ isDecoy }) => !isDecoy).length);
      for (const conversation of TALKS) {
        const times = asked.filter((each) => each.talk === conversation).map(({ at }) => at);
        times.slice(1).forEach((at, index) => expect(at - times[index]!).toBeGreaterThanOrEqual(60));
        times.slice(3).forEach((at, index) => expect(at - times[index]!).toBeGreaterThanOrEqual(3600));
      }
    }),
    { numRuns: 300 },
  );
});
