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

/** Runs the steps, and tells of each code how it fared. */
async function run(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const ports = codePorts({ customers: [aCustomer()] });
  const asked: Asked[] = [];
  let now = 1_776_069_000;
  for (const one of steps) {
    if (one.kind === 'wait') now += one.seconds;
    if (one.kind === 'request') {
      const target = one.isDecoy ? undefined : 'customer-john';
      const { kind } = await requestCode({ conversationId: one.talk, target }, now, ports);
      if (kind === 'requested') asked.push({ talk: one.talk, isDecoy: one.isDecoy, at: now, tries: 0, redeemed: 0 });
    }
    if (one.kind === 'send' && ports.dispatched.length > 0) {
      await sendCode(ports.dispatched[one.index % ports.dispatched.length]!, now, ports);
    }
    if (one.kind === 'try') {
      const answers = await Promise.all(
        Array.from({ length: one.times }, () => redeemCode({ conversationId: one.talk, code: one.code }, now, ports)),
      );
      const current = asked.findLast((each) => each.talk === one.talk);
      for (const { kind } of answers.filter(({ kind }) => kind !== 'over')) {
        if (!current) throw new Error(`${kind} without a code`);
        current.tries += 1;
        if (kind === 'right') {
          current.redeemed += 1;
          expect(one.code).toBe('012345');
          expect(now - current.at).toBeLessThan(CODE_POLICY.lifetimeSeconds);
        }
      }
    }
  }
  return { asked, sent: ports.sent };
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
