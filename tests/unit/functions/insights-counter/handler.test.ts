import { expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import { dayOfIn, METRICS } from '#business/insights/index';
import { createInsightsCounter } from '#functions/insights-counter/handler';
import { captureOutput, errorLogs } from '../../../support/captured-output.ts';
import { createInMemoryInsights } from '../../../support/in-memory-insights.ts';
import { aPurchaseMade, aTurnTaken, DAY } from '../../../support/insights-samples.ts';

const messageOf = (event: ShopEvent) => ({ messageId: event.id, body: JSON.stringify(toEventItem(event)) });

function aCounter() {
  const counter = createInMemoryInsights();
  const ports = { counter, dayOf: dayOfIn('UTC'), pseudonymOf: (id: string) => Promise.resolve(`hash of ${id}`) };
  return { counter, count: createInsightsCounter(ports, () => 1_773_100_800) };
}

/** Sums of the metrics that were written. */
function metricsIn(lines: readonly string[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const line of lines.filter((one) => one.includes('CloudWatchMetrics')))
    for (const [name, value] of Object.entries(JSON.parse(line) as object))
      if (Object.values(METRICS).includes(name)) sums[name] = (sums[name] ?? 0) + Number(value);
  return sums;
}

it('counts a batch of one conversation without a collision, and tells it as metrics', async () => {
  const { counter, count } = aCounter();
  const batch = [1, 2, 3].map((turn) =>
    aTurnTaken({ turn, tier: turn === 3 ? 'Gold' : 'Silver', isMissed: turn === 2 }),
  );
  const bought = aPurchaseMade({ conversationId: 'V-1', totalMinor: 1234 });

  const { result, lines } = await captureOutput(() => count({ Records: [...batch, bought, batch[0]!].map(messageOf) }));

  expect(result).toEqual({ batchItemFailures: [] });
  expect((await counter.countsBetween(DAY, DAY)).get(`${DAY}#all#Gold/web`)).toMatchObject({ turns: 3 });
  expect(metricsIn(lines)).toMatchObject({ Conversations: 1, Turns: 3, TurnsMissed: 1, ChatRevenueMinor: 1234 });
});

it('works off the events of a batch one after the other, although they come at once', async () => {
  const insights = createInMemoryInsights();
  const under = { way: 0, most: 0 };
  const find: typeof insights.find = async (subjects) => {
    under.most = Math.max(under.most, (under.way += 1));
    const known = await insights.find(subjects);
    under.way -= 1;
    return known;
  };
  const ports = { counter: { ...insights, find }, dayOf: dayOfIn('UTC'), pseudonymOf: () => Promise.resolve('hash') };
  const count = createInsightsCounter(ports, () => 1_773_100_800);

  await captureOutput(() => count({ Records: [1, 2, 3].map((turn) => messageOf(aTurnTaken({ turn }))) }));

  expect(under).toEqual({ way: 0, most: 1 });
});

it('names what failed, and counts the rest', async () => {
  const { counter, count } = aCounter();
  const broken = { messageId: 'broken', body: 'no JSON of John Smith' };

  const { result, lines } = await captureOutput(() => count({ Records: [broken, messageOf(aTurnTaken())] }));

  expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'broken' }] });
  expect((await counter.countsBetween(DAY, DAY)).size).toBeGreaterThan(0);
  expect(errorLogs(lines)).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('Smith');
});

it('lets an event come again whose conversation is counted by others all the time', async () => {
  const counter = { ...createInMemoryInsights(), keep: () => Promise.resolve('changed-meanwhile' as const) };
  const ports = { counter, dayOf: dayOfIn('UTC'), pseudonymOf: () => Promise.resolve('hash') };
  const count = createInsightsCounter(ports, () => 1_773_100_800);

  const { result } = await captureOutput(() => count({ Records: [messageOf(aTurnTaken())] }));

  expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: aTurnTaken().id }] });
});

it('tells experiments of each event, and looks once a batch whether one has to end', async () => {
  const ports = {
    counter: createInMemoryInsights(),
    dayOf: dayOfIn('UTC'),
    pseudonymOf: () => Promise.resolve('hash'),
  };
  const told: string[] = [];
  const experiments = {
    count: (event: ShopEvent) => Promise.resolve(void told.push(event.type)),
    review: () => Promise.resolve([`after ${told.length}`]),
  };
  const count = createInsightsCounter(ports, () => 1_773_100_800, experiments);

  const { lines } = await captureOutput(() =>
    count({ Records: [1, 2].map((turn) => messageOf(aTurnTaken({ turn }))) }),
  );

  expect(told).toEqual(['turn-taken', 'turn-taken']);
  expect(lines.filter((line) => line.includes('after 2'))).toHaveLength(1);
});
