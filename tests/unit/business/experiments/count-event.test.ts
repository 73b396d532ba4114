import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ShopEvent } from '#business/events/index';
import { countEvent } from '#business/experiments/index';
import { aCaptureAt, anExposure, aPurchaseAt } from '../../../support/experiment-events.ts';
import { aTurnTaken } from '../../../support/insights-samples.ts';
import { createInMemoryExperimentCounts } from '../../../support/in-memory-experiment-counts.ts';

const digest = (text: string): string => `digest of ${text}`;
const DAY = 24 * 60;

async function countsAfter(events: readonly ShopEvent[]) {
  const book = createInMemoryExperimentCounts();
  for (const event of events) await countEvent(event, { book, digest });
  return {
    wording: await book.readCounts('offer-wording'),
    capture: await book.readCounts('capture-insistence'),
    gold: await book.readCounts('gold-discount'),
  };
}
const gold = { experiment: 'gold-discount', variant: 'fifteen' };
const share = (units: number, sum: number) => ({ units, sum, squares: sum });

describe('an outcome', () => {
  it('counts for who was shown a variant before it', async () => {
    const { wording } = await countsAfter([anExposure({}), aPurchaseAt(10)]);

    expect(wording).toEqual({ benefit: { bought: share(1, 1), unhappy: share(1, 0) } });
  });

  it.each([
    ['before it was shown', aPurchaseAt(-1)],
    ['after the experiment’s days', aPurchaseAt(DAY)],
    ['of somebody else', aPurchaseAt(10, 'C-0003')],
  ])('counts nothing %s', async (_, purchase) => {
    const { wording } = await countsAfter([anExposure({}), purchase]);

    expect(wording['benefit']?.bought).toEqual(share(1, 0));
  });

  it('counts a second purchase of the same customer for what is spent, and not for who buys', async () => {
    const { gold: counts } = await countsAfter([
      anExposure(gold),
      aPurchaseAt(1, 'C-0002', 10_00),
      aPurchaseAt(2, 'C-0002', 5_00),
    ]);

    expect(counts['fifteen']).toEqual({
      revenue: { units: 1, sum: 15_00, squares: 15_00 ** 2 },
      bought: share(1, 1),
    });
  });

  it('of a conversation is that of the customer who was shown something in it', async () => {
    const capture = { experiment: 'capture-insistence', variant: 'soft' };
    const { capture: counts } = await countsAfter([
      anExposure({ ...capture, customerId: 'C-0002' }),
      aCaptureAt(3, 'conversation-of-C-0002'),
    ]);

    expect(counts['soft']?.['signed-up']).toEqual(share(1, 1));
  });
});

it('counts the same in whichever order events come, and however often', async () => {
  const events: readonly ShopEvent[] = [
    ...['C-0002', 'C-0003'].flatMap((customerId) => [anExposure({ ...gold, customerId }), anExposure({ customerId })]),
    anExposure({ ...gold, customerId: 'C-0002' }, 30),
    ...[-5, 5, 60, 15 * DAY].map((minutes) => aPurchaseAt(minutes)),
    aPurchaseAt(20, 'C-0003', 99),
  ];
  const inOrder = await countsAfter(events);

  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
      async (shuffled) => {
        expect(await countsAfter(shuffled)).toEqual(inOrder);
      },
    ),
    { numRuns: 50 },
  );
});

it('loses no purchase of somebody who was unhappy in very many turns', async () => {
  const conversation = { conversationId: 'conversation-of-C-0002', customerId: 'C-0002' };
  const turns = Array.from({ length: 60 }, (_, turn) => aTurnTaken({ ...conversation, turn, mood: -80 }));
  const { wording } = await countsAfter([anExposure({}), ...turns, aPurchaseAt(90)]);

  expect(wording['benefit']).toEqual({ bought: share(1, 1), unhappy: share(1, 1) });
});
