import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CUSTOMER_TIERS } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import {
  type Cell,
  cellOf,
  countEvent,
  type Counts,
  createRecount,
  dayOfIn,
  differencesBetween,
} from '#business/insights/index';
import { LEAD_CLASSES, LEAD_SOURCES } from '#business/leads/index';
import { createInMemoryInsights } from '../support/in-memory-insights.ts';

const dayOf = dayOfIn('America/New_York');
const START = Date.parse('2026-03-07T00:00:00Z');
const MINUTES = 6 * 24 * 60;
const NOW = START / 1000 + MINUTES * 60;

const instant = fc.integer({ min: 0, max: MINUTES }).map((minute) => new Date(START + minute * 60_000).toISOString());
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const conversationId = fc.constantFrom('V-1', 'V-2', 'V-3');
const customerId = fc.constantFrom('C-1', 'C-2');
const tier = fc.constantFrom(...CUSTOMER_TIERS);
const channel = fc.constantFrom('web' as const, 'sms' as const);
const amount = fc.integer({ min: 1, max: 10_000 });

const turn = fc.record({
  conversationId,
  channel,
  turn: fc.integer({ min: 1, max: 6 }),
  intent: fc.constantFrom('CheckOrderStatus', 'UpsellProducts', 'CaptureLeadInfo'),
  confidence: optional(fc.double({ min: 0, max: 1, noNaN: true })),
  isMissed: fc.boolean(),
  state: fc.constantFrom('in-progress' as const, 'fulfilled' as const, 'failed' as const),
  asks: optional(fc.constantFrom('OrderNumber', 'CustomerEmail', 'yes')),
  asked: optional(fc.constantFrom('OrderNumber', 'CustomerEmail', 'yes')),
  said: fc.subarray(['captureLeadInfo.offerUpdates', 'dialog.greeting']),
  mood: fc.integer({ min: -100, max: 100 }),
  rung: fc.constantFrom('none', 'order-email'),
  customerId: optional(customerId),
  tier: optional(tier),
  offerId: optional(fc.constantFrom('O-1', 'O-2')),
  variants: fc.dictionary(fc.constantFrom('wording', 'moment'), fc.constantFrom('control', 'soft')),
  durationMs: fc.double({ min: 0, max: 9999, noNaN: true }),
  usage: fc.dictionary(
    fc.constantFrom('lex-text-request', 'lambda-gb-second', 'dynamodb-read-unit', 'dynamodb-call'),
    fc.double({ min: 0, max: 9, noNaN: true }),
  ),
});
const purchase = fc.record({
  purchaseId: fc.uuid(),
  ...{ customerId, conversationId: optional(conversationId), tier: optional(tier) },
  ...{ firstName: fc.constant('Ann'), lastName: fc.constant('Lee'), orderNumber: fc.constant('12345') },
  lines: fc.constant([]),
  totalMinor: amount,
  orderBeforeMinor: optional(amount),
  offerId: optional(fc.constantFrom('O-1', 'O-2')),
  offerStrategy: optional(fc.constantFrom('bundle', 'single')),
  currency: fc.constant('USD'),
  purchasedAt: instant,
});
const rating = fc.record({ conversationId, channel, tier: optional(tier), rating: fc.integer({ min: 1, max: 5 }) });
const capture = fc.record({
  leadId: fc.uuid(),
  source: fc.constantFrom(...LEAD_SOURCES),
  interests: fc.constant([]),
  isNew: fc.boolean(),
  conversationId: optional(conversationId),
});
const score = fc.record({
  leadId: fc.uuid(),
  score: fc.integer({ min: 0, max: 100 }),
  from: optional(fc.constantFrom(...LEAD_CLASSES)),
  to: fc.constantFrom(...LEAD_CLASSES),
});
const moved = fc.record({
  rma: fc.uuid(),
  ...{ orderNumber: fc.constant('12345'), customerId, currency: fc.constant('USD') },
  from: fc.constantFrom('approved', 'inspected'),
  to: fc.constantFrom('refunded', 'exchanged', 'cancelled'),
  refundMinor: optional(amount),
});

const sent = fc.record({
  channel: fc.constantFrom('email', 'sms'),
  conversationId: optional(conversationId),
  usage: fc.record({ 'sms-part': fc.integer({ min: 1, max: 4 }) }),
});

const dataOf = fc.oneof(
  { weight: 6, arbitrary: turn.map((data) => ({ type: 'turn-taken', data })) },
  { weight: 3, arbitrary: purchase.map((data) => ({ type: 'purchase-made', data })) },
  rating.map((data) => ({ type: 'conversation-rated', data })),
  capture.map((data) => ({ type: 'lead-captured', data })),
  score.map((data) => ({ type: 'lead-scored', data })),
  moved.map((data) => ({ type: 'return-moved', data })),
  sent.map((data) => ({ type: 'message-sent', data })),
);
/** Members that are absent are absent, as they are in a queue's message. */
const event = fc.tuple(fc.uuid(), instant, dataOf).map(([id, occurredAtIso, told]) => {
  const item: unknown = JSON.parse(JSON.stringify({ aggregate: 'A', id, occurredAtIso, ...told }));
  return item as ShopEvent;
});
const events = fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 25 });

function recounted(all: readonly ShopEvent[]): Counts {
  const recount = createRecount(dayOf);
  for (const one of all) recount.add(one);
  return recount.counts();
}

async function counted(all: readonly ShopEvent[]): Promise<Counts> {
  const counter = createInMemoryInsights();
  const ports = { counter, dayOf, pseudonymOf: (id: string) => Promise.resolve(`hash of ${id}`) };
  for (const one of all) await countEvent(one, NOW, ports);
  return counter.countsBetween('0000-00-00', '9999-99-99');
}

const total = (counts: Counts, by: Cell['by'], ...measures: string[]): number =>
  [...counts].reduce(
    (sum, [key, found]) =>
      cellOf(key).by === by ? measures.reduce((part, name) => part + (found[name] ?? 0), sum) : sum,
    0,
  );

describe('figures', () => {
  it('counted event by event, in any order and with repeats, are those that all events say at once', async () => {
    const told = events.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(told, async ([all, order, repeats, otherOrder]) => {
        const byEvents = recounted(all);

        expect(differencesBetween(await counted([...order, ...repeats]), byEvents)).toEqual([]);
        expect(differencesBetween(recounted([...repeats, ...otherOrder]), byEvents)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('put all revenue down to conversations or to none, to the cent, whichever touch counts', () => {
    fc.assert(
      fc.property(events, (all) => {
        const counts = recounted(all);
        const revenue = total(counts, 'all', 'revenue-minor');

        for (const touch of ['first', 'last', 'linear'])
          expect(total(counts, 'all', `attributed-${touch}-minor`, 'unattributed-minor')).toBe(revenue);
      }),
      { numRuns: 150 },
    );
  });

  it('count each conversation once, and no part of one as more than the whole', () => {
    fc.assert(
      fc.property(events, (all) => {
        const counts = recounted(all);
        const conversations = total(counts, 'all', 'conversations');

        expect(conversations).toBe(
          new Set(all.flatMap(({ data }) => ('conversationId' in data ? (data.conversationId ?? []) : []))).size,
        );
        expect([...counts.values()].flatMap(Object.values).filter((value) => value < 0)).toEqual([]);
        expect(total(counts, 'all', 'slots-filled')).toBeLessThanOrEqual(total(counts, 'all', 'slots-asked'));
        expect(total(counts, 'all', 'offers-taken')).toBeLessThanOrEqual(total(counts, 'all', 'offers-made'));
      }),
      { numRuns: 150 },
    );
  });
});
