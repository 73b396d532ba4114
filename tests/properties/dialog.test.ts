import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeDecision, parseLexEvent } from '#adapters/lex/index';
import type { VerifiedIdentity } from '#business/identity/index';
import { INTENTS } from '#conversation/intents/registry';
import { manage } from '#conversation/intents/check-order-status/manage';
import { renderEnUs } from '#conversation/messages/index';
import { type Decision, type ManagePorts, settle, type Turn } from '#conversation/turn/index';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import { aLexEvent } from '../support/a-lex-event.ts';
import { aTurn } from '../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../support/unreachable-ports.ts';
import { claimOutcome, manageFacts, memory, order, turn, turnOf, words } from './arbitraries.ts';
import { faultsOf } from './legal-answer.ts';

/** Whatever the shop knows, and whatever verification finds. */
const ports: fc.Arbitrary<ManagePorts> = fc
  .record({ found: fc.option(order, { nil: undefined }), claimed: claimOutcome, epoch: fc.nat(2) })
  .map(({ found, claimed, epoch }) => ({
    ...UNREACHABLE_PORTS,
    orders: { findByNumber: () => Promise.resolve(found) },
    identity: {
      ...UNREACHABLE_PORTS.identity,
      verifyByOrder: () => Promise.resolve(claimed),
      readEpoch: () => Promise.resolve(epoch),
    },
  }));

function answer(of: Turn, decision: Decision) {
  const event = parseLexEvent(aLexEvent({ intent: of.intent }));
  return encodeDecision(event, settle(of, decision), renderEnUs);
}

describe('any turn is answered as Lex allows it', () => {
  it('by slot validation', () => {
    fc.assert(
      fc.property(turn, (any) => {
        expect(faultsOf(answer(any, INTENTS[any.intent].validate(any)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('by dialog management', async () => {
    await fc.assert(
      fc.asyncProperty(turn, ports, async (any, shop) => {
        expect(faultsOf(answer(any, await INTENTS[any.intent].manage(any, shop)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('by fulfillment', async () => {
    await fc.assert(
      fc.asyncProperty(turn, ports, async (any, shop) => {
        expect(faultsOf(answer(any, await INTENTS[any.intent].fulfil(any, shop)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("by CheckOrderStatus' judgement, whatever the facts", () => {
    fc.assert(
      fc.property(turnOf('CheckOrderStatus'), manageFacts, (any, facts) => {
        expect(faultsOf(answer(any, manage(any, facts)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('any words in any slot get a reply', async () => {
  const slot = fc.constantFrom(
    ...INTENT_NAMES.flatMap((intent) => SLOT_NAMES[intent].map((name) => ({ intent, name }))),
  );

  await fc.assert(
    fc.asyncProperty(slot, words, memory, ports, async ({ intent, name }, said, remembered, shop) => {
      const slots = { ...aTurn({ intent }).slots, [name]: { said, understood: null, readings: [] } };
      const stage = { kind: 'slot-captured', slot: name } as const;
      const any = aTurn({ intent, stage, slots, words: said, memory: remembered });

      const validated = INTENTS[intent].validate(any);
      const decision = validated.move.kind === 'proceed' ? await INTENTS[intent].manage(any, shop) : validated;

      const { say, move } = settle(any, decision);
      expect(say.length > 0 || move.kind === 'proceed').toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('"Cancel" ends any question in one turn', async () => {
  await fc.assert(
    fc.asyncProperty(turnOf('Cancel'), ports, async (any, shop) => {
      const { move, say, memory: after } = await INTENTS.Cancel.manage(any, shop);

      expect(move).toEqual({ kind: 'listen' });
      expect(say).toHaveLength(1);
      expect(after).not.toHaveProperty('openQuestion');
    }),
  );
});

it('"Stop" and "LogOut" leave nothing known of the customer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('Stop' as const, 'LogOut' as const).chain(turnOf), ports, async (any, shop) => {
      const { memory: after } = await INTENTS[any.intent].manage(any, shop);

      expect(after).not.toHaveProperty('identity');
      expect(after).not.toHaveProperty('openQuestion');
      expect(after.lastSaid).toEqual([]);
    }),
  );
});

it('the bot says that it is a bot before anything else, and once', async () => {
  await fc.assert(
    fc.asyncProperty(turn, ports, async (any, shop) => {
      const { say, memory: after } = settle(any, await INTENTS[any.intent].manage(any, shop));

      const introductions = say.filter(({ key }) => key === 'conversation.introduction').length;
      const isRepeated = any.memory.lastSaid.some(({ key }) => key === 'conversation.introduction');
      fc.pre(!isRepeated && any.memory.openQuestion?.reAsk.key !== 'conversation.introduction');
      expect(introductions).toBe(say.length > 0 && !any.memory.hasIntroducedItself ? 1 : 0);
      expect(after.hasIntroducedItself).toBe(any.memory.hasIntroducedItself || say.length > 0);
    }),
  );
});

it('what is told of an order is told to its verified customer only', async () => {
  await fc.assert(
    fc.asyncProperty(turnOf('CheckOrderStatus'), ports, async (any, shop) => {
      const { say, move } = await INTENTS.CheckOrderStatus.fulfil(any, shop);

      const isTheirs = await isVerifiedFor(any.memory.identity, any, shop);
      expect(move.kind).toBe(isTheirs ? 'close' : 'elicit');
      expect(say.some(({ key }) => key === 'checkOrderStatus.found')).toBe(isTheirs);
    }),
    { numRuns: 300 },
  );
});

async function isVerifiedFor(identity: VerifiedIdentity | undefined, at: Turn, shop: ManagePorts): Promise<boolean> {
  if (identity?.orderNumber === undefined) return false;
  const found = await shop.orders.findByNumber('');
  const age = at.nowEpochSeconds - identity.verifiedAtEpochSeconds;
  const isInForce = age >= 0 && age < 7200 && identity.epoch === (await shop.identity.readEpoch(at));
  return isInForce && found?.customerId === identity.customerId;
}
