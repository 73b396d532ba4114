import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Claimant,
  type ClaimOutcome,
  type FactKind,
  rungOf,
  RUNGS,
  type VerifiedIdentity,
} from '#business/identity/index';
import { aVerifier, NOW, RIGHT } from '../support/a-verifier.ts';

/** Whoever may be trying, from wherever. */
const who = fc.record({
  conversationId: fc.constantFrom('session-1', 'session-2', 'session-3'),
  caller: fc.constantFrom('caller-1', 'caller-2', 'shared'),
  nowEpochSeconds: fc.integer({ min: NOW, max: NOW + 4000 }),
});

/** Claims that are wrong in one part or the other, on orders that exist and that don't. */
const wrongClaim = fc.oneof(
  fc.record({ orderNumber: fc.constantFrom('12345', '888', '777', '99999'), email: fc.constant('guess@example.com') }),
  fc.record({ orderNumber: fc.constantFrom('54321', '777'), email: fc.constant(RIGHT.email) }),
  fc.record({ orderNumber: fc.constantFrom('12345', '888'), email: fc.constant('ada@example.com') }),
);
const wrongFact = fc.record({
  kind: fc.constantFrom<FactKind>('last-four', 'postal-code'),
  value: fc.constantFrom('', '4243', '97302', '424', '42424', '0'),
});
const attack = fc.oneof(
  fc.record({ does: fc.constant('claim' as const), claim: wrongClaim, who }),
  fc.record({ does: fc.constant('prove' as const), fact: wrongFact, who }),
  fc.record({ does: fc.constant('end' as const), who }),
);

/** An identity that nobody was ever given, as if its seal could be made. */
const MADE_UP: VerifiedIdentity = {
  ...{ customerId: 'customer-john', epoch: 1, via: 'order-and-email' },
  verifiedAtEpochSeconds: NOW,
};

it('no sequence of wrong claims and facts yields an identity or raises one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attack, { maxLength: 30 }), async (attacks) => {
      const { verifier, codes } = aVerifier();

      for (const one of attacks) {
        if (one.does === 'end') await verifier.end({ conversationId: one.who.conversationId, nowEpochSeconds: NOW });
        const outcome =
          one.does === 'claim'
            ? await verifier.verifyByOrder(one.claim, one.who, { epoch: 0 })
            : one.does === 'prove'
              ? await verifier.proveFact(one.fact, MADE_UP, one.who)
              : undefined;
        expect(outcome ?? {}).not.toHaveProperty('identity');
      }

      const reached = codes.filter(({ claim, target }) => claim !== undefined && target !== undefined);
      expect(reached).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("no misses of strangers refuse an order's customer: they are verified, or get a code", async () => {
  const strangers = fc.array(fc.record({ claim: wrongClaim, who }), { maxLength: 40 });

  await fc.assert(
    fc.asyncProperty(strangers, async (misses) => {
      const { verifier, codes } = aVerifier();
      for (const miss of misses) await verifier.verifyByOrder(miss.claim, miss.who, { epoch: 0 });

      const customer = { conversationId: 'customer', caller: 'customer', nowEpochSeconds: NOW + 1000 };
      const outcome = await verifier.verifyByOrder(RIGHT, customer, { epoch: 0 });

      expect(['verified', 'code-needed']).toContain(outcome.kind);
      const isReached = codes.some(({ target }) => target === 'customer-john');
      expect(isReached).toBe(outcome.kind === 'code-needed');
    }),
    { numRuns: 300 },
  );
});

it('known and unknown orders go through any series of misses alike', async () => {
  const series = fc.array(who, { minLength: 1, maxLength: 20 });
  const through = async (orderNumber: string, claimants: readonly Claimant[]) => {
    const { verifier, calls } = aVerifier();
    const outcomes: ClaimOutcome[] = [];
    for (const claimant of claimants) {
      outcomes.push(await verifier.verifyByOrder({ orderNumber, email: 'guess@example.com' }, claimant, { epoch: 0 }));
    }
    return { outcomes, calls: calls.map((call) => call.replace(orderNumber, 'claimed')) };
  };

  await fc.assert(
    fc.asyncProperty(series, async (claimants) => {
      expect(await through('99999', claimants)).toEqual(await through('12345', claimants));
    }),
    { numRuns: 200 },
  );
});

it('a customer never stands higher than the facts they proved', async () => {
  const facts = fc.array(
    fc.record({
      kind: fc.constantFrom<FactKind>('last-four', 'postal-code'),
      value: fc.constantFrom('4242', '97301', '97301-1234', '4243', ''),
    }),
    { maxLength: 6 },
  );

  await fc.assert(
    fc.asyncProperty(facts, async (given) => {
      const { john, prove } = aVerifier();
      let identity = await john();
      const right = new Set<FactKind>();

      for (const { kind, value } of given) {
        const outcome = await prove(kind, value, identity);
        if (outcome.kind !== 'proved') continue;
        identity = outcome.identity;
        right.add(kind);
      }

      expect(RUNGS.indexOf(rungOf(identity, NOW))).toBe(RUNGS.indexOf('order-and-email') + right.size);
    }),
    { numRuns: 300 },
  );
});
