import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoCampaigns } from '#adapters/dynamodb/dynamo-campaigns';
import { createDynamoTouchProgress } from '#adapters/dynamodb/dynamo-touch-progress';
import type { CampaignBook } from '#business/campaigns/index';
import { aCampaignPlan } from '../support/a-campaign.ts';
import { createInMemoryCampaigns } from '../support/in-memory-campaigns.ts';
import { aTouchDue } from '../support/outreach-world/lead-events.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const touchOf = (leadId: string, campaignId: string) =>
  aTouchDue({ leadId, program: 'campaign', campaignId }, randomUUID());

const BOOKS: readonly (readonly [string, () => Promise<CampaignBook>])[] = [
  ['in memory', () => Promise.resolve(createInMemoryCampaigns())],
  [
    'in DynamoDB',
    async () => {
      const { client, tables } = await storage.open();
      return createDynamoCampaigns(client, tables, { delay, random: Math.random });
    },
  ],
];

describe.each(BOOKS)('campaigns %s', (_, open) => {
  let book: CampaignBook;
  beforeAll(async () => {
    book = await open();
  });
  const scheduled = async (changes = {}) => {
    const plan = aCampaignPlan({ campaignId: `c-${randomUUID().slice(0, 8)}`, ...changes });
    await book.schedule(plan);
    return plan;
  };

  it('are kept once under an id', async () => {
    const plan = await scheduled();

    expect(await book.find(plan.campaignId)).toEqual({ ...plan, state: 'scheduled', touched: 0 });
    expect(await book.schedule({ ...plan, atMost: 5 })).toBe(false);
    expect(await book.find('nothing')).toBeUndefined();
    expect((await book.list()).map(({ campaignId }) => campaignId)).toContain(plan.campaignId);
  });

  it('claim each person once, however many try', async () => {
    const { campaignId } = await scheduled();

    const claims = await Promise.all([1, 2, 3, 4].map(() => book.claim(campaignId, touchOf('lead-1', campaignId))));

    expect(claims.sort()).toEqual(['claimed', 'repeated', 'repeated', 'repeated']);
    expect((await book.find(campaignId))?.touched).toBe(1);
  });

  it('claim nobody beyond the cap, and nobody once stopped', async () => {
    const capped = await scheduled({ atMost: 1 });
    expect(await book.claim(capped.campaignId, touchOf('lead-1', capped.campaignId))).toBe('claimed');
    expect(await book.claim(capped.campaignId, touchOf('lead-2', capped.campaignId))).toBe('over');

    const stopped = await scheduled();
    expect(await book.changeState(stopped.campaignId, ['scheduled'], 'stopped')).toBe(true);
    expect(await book.claim(stopped.campaignId, touchOf('lead-1', stopped.campaignId))).toBe('over');
    expect(await book.changeState(stopped.campaignId, ['scheduled'], 'done')).toBe(false);
  });

  it('remember how far they have come', async () => {
    const { campaignId } = await scheduled();
    const progress = { day: '2026-03-09', next: 'page-2', isDone: false };

    await book.saveProgress(campaignId, progress);

    expect((await book.find(campaignId))?.progress).toEqual(progress);
  });
});

it('remembers through which day leads were written to', async () => {
  const { client, tables } = await storage.open();
  const progress = createDynamoTouchProgress(client, tables.leads);
  expect(await progress.readProgress()).toBeUndefined();

  await progress.saveProgress('2026-03-09');

  expect(await progress.readProgress()).toBe('2026-03-09');
});
