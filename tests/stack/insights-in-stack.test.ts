import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoInsightsReader } from '#adapters/dynamodb/dynamo-insights-reader';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import { readInsights } from '#business/insights/index';
import { aPurchaseMade, aTurnTaken } from '../support/insights-samples.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => {
  client.destroy();
});

/** A day and a variant of this test's own: everything else in the stack is counted too. */
const DAY = '2027-02-03';
const VARIANTS = { 'in-stack': 'yes' };

it('has the figures of a conversation that events of the table told of', async () => {
  const reader = createDynamoInsightsReader(client, process.env['INSIGHTS_TABLE_NAME'] ?? '');
  const tell = (event: ShopEvent) =>
    client.send(
      new PutCommand({
        TableName: process.env['EVENTS_TABLE_NAME'],
        Item: toEventItem({ ...event, occurredAtIso: `${DAY}T15:00:00Z` }),
      }),
    );
  const valueOf = async (kpi: string) => {
    const { rows } = await readInsights({ from: DAY, to: DAY, by: 'variant' }, reader);
    return rows[0]?.values.find((one) => one.kpi === kpi)?.value ?? 0;
  };

  const turn = { conversationId: 'IN-STACK', variants: VARIANTS, offerId: 'O-1', state: 'fulfilled' as const };
  const whose = { purchaseId: 'INSIGHTS-IN-STACK', customerId: 'C-INSIGHTS', lastName: 'Insights' };
  await tell(aTurnTaken({ ...turn, turn: 1 }));
  await tell(aPurchaseMade({ ...whose, conversationId: 'IN-STACK', offerId: 'O-1', totalMinor: 4599 }));
  await tell(aTurnTaken({ ...turn, turn: 2 }));
  while ((await valueOf('turns-per-conversation')) < 2 || (await valueOf('upsell-conversion')) < 1) await pause(50);

  expect(await valueOf('revenue-per-conversation')).toBe(4599);
  expect(await valueOf('conversation-completion')).toBe(1);
});
