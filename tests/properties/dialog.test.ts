import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeDecision, parseLexEvent } from '#adapters/lex/index';
import { carryOn } from '#conversation/dialog/carry-on';
import { converse } from '#conversation/dialog/converse';
import { hear } from '#conversation/dialog/hear';
import { INTENTS } from '#conversation/intents/registry';
import { renderEnUs } from '#conversation/messages/index';
import { type Decision, type Memory, settle, type Turn } from '#conversation/turn/index';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import { aLexEvent } from '../support/a-lex-event.ts';
import { aTurn } from '../support/a-turn.ts';
import { memory, task, turn, turnOf, words } from './arbitraries.ts';
import { fulfilPorts, managePorts } from './arbitrary-ports.ts';
import { faultsOf } from './legal-answer.ts';

function faults(of: Turn, decision: Decision) {
  const event = parseLexEvent(aLexEvent({ intent: of.intent }));
  return faultsOf(encodeDecision(event, settle(of, carryOn(of, decision)), renderEnUs));
}

describe('any turn is answered as Lex allows it', () => {
  it('by slot validation', () => {
    fc.assert(
      fc.property(turn, (any) => {
        expect(faults(any, INTENTS[any.intent].validate(hear(any)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('by dialog management', async () => {
    await fc.assert(
      fc.asyncProperty(turn, managePorts, async (any, shop) => {
        expect(faults(any, await converse(any, shop))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('by fulfillment', async () => {
    await fc.assert(
      fc.asyncProperty(turn, fulfilPorts, async (any, shop) => {
        expect(faults(any, await INTENTS[any.intent].fulfil(any, shop))).toEqual([]);
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
    fc.asyncProperty(slot, words, memory, managePorts, async ({ intent, name }, said, remembered, shop) => {
      const slots = { ...aTurn({ intent }).slots, [name]: { said, understood: null, readings: [] } };
      const stage = { kind: 'slot-captured', slot: name } as const;
      const any = aTurn({ intent, stage, slots, words: said, memory: remembered });

      const validated = INTENTS[intent].validate(any);
      const answer = validated.move.kind === 'proceed' ? await converse(any, shop) : validated;
      const { say, move } = carryOn(any, answer);

      expect(say.length > 0 || move.kind === 'proceed' || move.kind === 'fulfil').toBe(true);
    }),
    { numRuns: 300 },
  );
});

const open = ({ task, suspended, queue }: Memory) =>
  [task, ...suspended].filter((one) => one && !one.isOffered).length + queue.length;

it('"cancel", said twice at most, drops the wish at hand', async () => {
  await fc.assert(
    fc.asyncProperty(turnOf('Cancel'), task, managePorts, async (any, atHand, shop) => {
      const before: Memory = { ...any.memory, task: { ...atHand, isOffered: false } };
      const cancel = (remembered: Memory) =>
        converse({ ...any, words: 'cancel', stage: { kind: 'start' }, slots: {}, memory: remembered }, shop);

      const { memory: once } = await cancel(before);
      const { memory: twice } = once.task?.asked === 'drop' ? await cancel(once) : { memory: once };

      expect(open(twice)).toBeLessThan(open(before));
    }),
    { numRuns: 300 },
  );
});

it('"stop" and "log out" leave nothing known of the customer', async () => {
  const leaving = fc.constantFrom('Stop' as const, 'LogOut' as const).chain(turnOf);

  await fc.assert(
    fc.asyncProperty(leaving, managePorts, async (any, shop) => {
      const { memory: after } = await INTENTS[any.intent].manage(any, shop);

      expect(after).not.toHaveProperty('identity');
      expect(after).not.toHaveProperty('task');
      expect(after).toMatchObject({ known: {}, suspended: [], queue: [], lastSaid: [], trail: [] });
    }),
  );
});

it('the bot says that it is a bot before anything else, and once', async () => {
  await fc.assert(
    fc.asyncProperty(turn, managePorts, async (any, shop) => {
      fc.pre(!any.memory.lastSaid.some(({ key }) => key === 'conversation.introduction'));
      const { say, memory: after } = settle(any, await converse(any, shop));

      const introductions = say.filter(({ key }) => key === 'conversation.introduction').length;
      const isFirst = say.length > 0 && !any.memory.hasIntroducedItself;
      expect(introductions).toBe(isFirst ? 1 : 0);
      expect(after.hasIntroducedItself).toBe(any.memory.hasIntroducedItself || say.length > 0);
    }),
  );
});

it('what is told of an order is told to its verified customer only', async () => {
  await fc.assert(
    fc.asyncProperty(turnOf('CheckOrderStatus'), fulfilPorts, async (any, shop) => {
      const { say } = await INTENTS.CheckOrderStatus.fulfil(any, shop);

      const { identity } = any.memory;
      const found = await shop.orders.findByNumber('');
      const age = any.nowEpochSeconds - (identity?.verifiedAtEpochSeconds ?? 0);
      const isInForce = age >= 0 && age < 7200 && identity?.epoch === (await shop.identity.readEpoch(any));
      const isTheirs = isInForce && identity?.orderNumber !== undefined && found?.customerId === identity.customerId;
      expect(say.some(({ key }) => key === 'checkOrderStatus.found')).toBe(isTheirs);
    }),
    { numRuns: 300 },
  );
});

it('what waits stays within its bounds: three wishes interrupted, three to come, six messages for a person', async () => {
  await fc.assert(
    fc.asyncProperty(turn, managePorts, async (any, shop) => {
      const { memory: after } = await converse(any, shop);

      expect(after.suspended.length).toBeLessThanOrEqual(3);
      expect(after.queue.length).toBeLessThanOrEqual(3);
      expect(after.trail.length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 500 },
  );
});
