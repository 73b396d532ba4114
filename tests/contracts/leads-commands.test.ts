import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { questionOf, recordConsent } from '#business/consents/index';
import type { ShopEvent } from '#business/events/index';
import { seedDemoShop } from '../../local/seed/index.ts';
import { replay } from '../../scripts/crm/replay.ts';
import { answerLeads } from '../../scripts/leads/run-leads.ts';
import { exportLeads } from '../../scripts/leads-export/export-leads.ts';
import { createTestTables, type TestTables } from '../support/dynamodb.ts';
import { aContract } from '../support/exchange-world/samples.ts';

const KEY = Buffer.alloc(32, 7);
const NOW = Date.parse('2026-03-09T10:00:00Z') / 1000;
const VIKRAM = 'C-0038';

let test: TestTables;
beforeAll(async () => {
  test = await createTestTables();
  await seedDemoShop({ ...test, contactHashKey: KEY, today: '2026-03-09' });
});
afterAll(() => test.remove());

const people = () => createDynamoPeople(test.client, test.tables.leads, createContactHasher(KEY), randomUUID);
const leads = (options: Partial<Parameters<typeof answerLeads>[2]> = {}) =>
  answerLeads(test.client, test.tables, { isPersonal: false, ...options });
const idOf = async (name: string) => {
  const { lines } = await leads({ isPersonal: true });
  return lines.find((line) => line.includes(name))!.split(' ')[0]!;
};

describe('npm run leads', () => {
  it('lists the demo shop’s leads, the best first, without a name', async () => {
    const { isDone, lines } = await leads();

    expect(isDone).toBe(true);
    expect(lines[0]).toBe('4 leads: 1 hot, 1 warm, 1 cold, 1 prospect');
    expect(lines.slice(2, 6).map((line) => line.split(/ +/)[1])).toEqual(['hot', 'warm', 'cold', 'prospect']);
    for (const personal of ['Vikram', 'Nora', '@', '+1']) expect(lines.join('\n')).not.toContain(personal);
  });

  it('lists one class, with names for who asks for them', async () => {
    const { lines } = await leads({ leadClass: 'hot', isPersonal: true });

    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatch(/ hot .*Vikram/);
  });

  it('shows of one why it scores as it does, by a log that adds up', async () => {
    const leadId = await idOf('Vikram');

    const { isDone, lines } = await leads({ leadId });

    const text = lines.join('\n');
    const score = /score (\d+)/.exec(text)![1];
    expect(isDone).toBe(true);
    expect(text).toMatch(new RegExp(`\\+${score}  in all: the score$`));
    expect(text).toContain('Next touch');
    expect(text).not.toContain('Vikram');
  });

  it('knows no lead of an id that nobody has', async () => {
    expect(await leads({ leadId: 'nobody' })).toEqual({
      isDone: false,
      lines: ['There is no lead nobody, or it is no longer kept.'],
    });
  });
});

describe('npm run crm -- replay', () => {
  async function replayed(options: Parameters<typeof replay>[0]) {
    const published: ShopEvent[] = [];
    const publisher = { publish: (_: string, event: ShopEvent) => Promise.resolve(void published.push(event)) };
    const count = await replay(options, NOW, { client: test.client, tables: test.tables, publisher });
    expect(published).toHaveLength(count);
    return published;
  }

  it('hands each lead over once, by its id alone', async () => {
    const published = await replayed({});

    expect(published).toHaveLength(4);
    expect(new Set(published.map(({ aggregate }) => aggregate)).size).toBe(4);
    expect(JSON.stringify(published)).not.toContain('@');
  });

  it('hands over one that is named', async () => {
    const leadId = await idOf('Nora');

    expect(await replayed({ leadId })).toMatchObject([{ type: 'lead-captured', data: { leadId } }]);
  });

  it('hands over of whom something changed since, once each', async () => {
    const since = await replayed({ since: '2000-01-01' });

    expect(new Set(since.map(({ aggregate }) => aggregate)).size).toBe(since.length);
    expect(since.length).toBeGreaterThanOrEqual(4);
    expect(await replayed({ since: '2999-01-01' })).toEqual([]);
  });
});

describe('npm run leads:export', () => {
  const BUYER = { partnerId: 'techdeals', name: 'TechDeals' };
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'leads-export-'));
    await createDynamoPartners(test.client, test.tables.partners).save(aContract({ ...BUYER, package: 'Basic' }));
  });
  afterAll(() => rm(out, { recursive: true }));

  const exported = async (options: Partial<Parameters<typeof exportLeads>[0]> = {}) => {
    const asked = { partnerId: BUYER.partnerId, packageName: 'Basic', format: 'jsonl', out, ...options } as const;
    const answer = await exportLeads(asked, test, NOW);
    const name = 'techdeals-basic-2026-03-09.jsonl';
    const read = async () => ({
      rows: (await readFile(join(out, name), 'utf8')).split('\n').filter((line) => line !== ''),
      manifest: JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Record<string, unknown>,
      mode: (await stat(join(out, name))).mode & 0o777,
    });
    return { ...answer, read };
  };

  async function say(act: 'granted' | 'withdrawn', at: number): Promise<void> {
    const person = (await people().find({ customerId: VIKRAM }))!;
    const ledger = createDynamoConsentLedger(test.client, test.tables, {
      ...{ delay: () => Promise.resolve(), random: Math.random, newEventId },
    });
    const by = { person, channel: 'chat', cause: `sale#${act}`, purpose: 'sale', act } as const;
    const recipients = act === 'granted' ? [BUYER.partnerId] : [];
    await recordConsent({ ...by, recipients, text: questionOf('sale', { partners: [BUYER] }) }, at, { ledger, digest });
  }

  it('hands nobody over who hasn’t agreed', async () => {
    const { isDone, read } = await exported();

    expect(isDone).toBe(true);
    const { rows, manifest } = await read();
    expect(rows).toEqual([]);
    expect(manifest).toMatchObject({ leftOut: { 'no-consent': 4 } });
  });

  it('hands over who has, once for the same price, until they withdraw', async () => {
    await say('granted', NOW);
    const first = await (await exported()).read();
    const again = await (await exported()).read();
    await say('withdrawn', NOW + 1);
    const after = await (await exported()).read();

    expect(first.rows).toHaveLength(1);
    expect(first.rows[0]).toContain('"receiptId":"CR-');
    expect(first.mode).toBe(0o600);
    expect(first.manifest).toMatchObject({ consentTexts: ['sale@1'], leftOut: { 'no-consent': 3 } });
    expect(again.rows).toEqual(first.rows);
    expect(after.rows).toEqual([]);
  });

  it('hands nothing over that isn’t in the contract, nor to who has none', async () => {
    expect(await exported({ packageName: 'Premium' })).toMatchObject({
      isDone: false,
      lines: ["TechDeals's contract is about Basic: its fields alone may be handed over."],
    });
    expect(await exported({ partnerId: 'nobody' })).toMatchObject({
      isDone: false,
      lines: ['There is no buyer nobody.'],
    });
  });
});
