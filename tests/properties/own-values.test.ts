import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carryOn } from '#conversation/dialog/carry-on';
import { hear } from '#conversation/dialog/hear';
import { plan } from '#conversation/dialog/plan';
import { endTask, listen } from '#conversation/turn/index';
import { anIdentity } from '../support/a-memory.ts';
import { aTurn } from '../support/a-turn.ts';

/** Ways to ask about an order, with the intent that each is. */
const STATUS = ['where is order', 'check order', 'track my order', "what's the status of order"];
const RETURN = ['return order', 'I want to return order', 'refund order', 'send back order'];
const CLAUSES = [
  ...STATUS.map((text) => ({ text, intent: 'CheckOrderStatus' as const })),
  ...RETURN.map((text) => ({ text, intent: 'ProcessReturn' as const })),
];
const JOINTS = [' and ', ', then ', ', also ', '. ', ' and also '];

const orderNumber = fc.integer({ min: 10_000, max: 99_999 }).map(String);
const clause = fc.record({ asks: fc.constantFrom(...CLAUSES), number: orderNumber });
const message = fc.record({
  clauses: fc.uniqueArray(clause, { minLength: 2, maxLength: 3, selector: ({ number }) => number }),
  joint: fc.constantFrom(...JOINTS),
});

it('each of several wishes begins with the order number of its own clause, whatever is known by then', () => {
  fc.assert(
    fc.property(message, fc.boolean(), ({ clauses, joint }, isVerified) => {
      const words = clauses.map(({ asks, number }) => `${asks.text} ${number}`).join(joint);
      const [first, ...later] = clauses.map(({ asks, number }) => [asks.intent, number]);

      const { turn } = plan(hear(aTurn({ intent: clauses[0]!.asks.intent, words, slots: {} })));

      expect([turn.intent, turn.found.find(({ kind }) => kind === 'orderNumber')?.value]).toEqual(first);
      expect(turn.memory.queue.map(({ intent, told }) => [intent, told.orderNumber?.value])).toEqual(later);

      const identity = isVerified ? { identity: anIdentity(), epoch: 1 } : {};
      const met = { ...endTask(turn.memory, turn.intent), ...identity };
      const next = carryOn(turn, listen(turn, { memory: met }));
      expect(next.slots['OrderNumber']?.understood).toBe(later[0]?.[1]);
    }),
    { numRuns: 200 },
  );
});
