import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoSalesReader } from '#adapters/dynamodb/privacy/dynamo-sales-reader';
import { questionOf } from '#business/consents/index';
import { createPrivacyDesk, type PrivacyPorts, type Request, runDueJobs, type Subject } from '#business/privacy/index';
import { createTestTables, type TestTables } from '../../support/dynamodb.ts';
import { FIRST, JOHN, OTHER_JOHN } from '../../support/privacy-world/john.ts';
import { ACME, asideOf } from '../../support/privacy-world/live-through.ts';
import {
  type Dump,
  dumpOf,
  fillWorld,
  type Forgotten,
  hashContact,
  NOW,
  portsOf,
} from '../../support/privacy-world/world.ts';

let test: TestTables;
let world: Awaited<ReturnType<typeof fillWorld>>;
let ports: PrivacyPorts;
const forgotten: Forgotten = { emails: [], phones: [] };
let ids = 0;

beforeAll(async () => {
  test = await createTestTables();
  world = await fillWorld(test);
  ports = portsOf(test, world, forgotten);
});
afterAll(() => test.remove());

const desk = () =>
  createPrivacyDesk({
    ...ports,
    documents: { urlOf: (key) => Promise.resolve(`https://documents.example/${key}`) },
    readSales: createDynamoSalesReader(test.client, test.tables, hashContact),
    newId: () => `id-${(ids += 1)}`,
  });
const work = () => runDueJobs(ports, { now: () => NOW, endsAtEpochSeconds: NOW + 1 });
const SALE_WORDS = JSON.stringify(questionOf('sale', { partners: [ACME] }).words).slice(1, -1);
/** A conversation by text message, as the adapters write it. */
const TEXTED = [
  {
    ...{ key: 'CHANNEL-MESSAGE#message-of-texted-one', conversationId: 'texted-one', partsClaimed: 1 },
    contactHash: hashContact(JOHN.phone!),
  },
  { key: 'CHAT#texted-one', conversationId: 'texted-one', version: 3, turn: 1, messageIds: ['m'] },
  { key: 'CHAT-MESSAGE#texted-one#m', conversationId: 'texted-one', messageId: 'm', text: JOHN.address.street },
];
const request: Request = { origin: 'page', nowEpochSeconds: NOW };
const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Set ? [...(one as Set<unknown>)] : one));

async function exportFor(subject: Subject): Promise<string> {
  const { jobId } = await desk().requestExport(subject, request);
  expect(await work()).toEqual([{ kind: 'finished' }]);
  const json = await world.documents.get(`exports/${jobId}/my-data.json`);
  return Buffer.from(json!.bytes).toString();
}

describe('the export of one John Smith', () => {
  it('has everything of his, and nothing of the other', async () => {
    const json = await exportFor({ email: JOHN.email });

    const { data } = JSON.parse(json) as { data: Record<string, { kind: string }[]> };
    expect(Object.keys(data).sort()).toEqual(
      [
        ...['callbacks', 'cases', 'conversations', 'customers', 'documents', 'events', 'history', 'leads'],
        ...['notifications', 'orders', 'partners', 'payments', 'promotions', 'purchases'],
      ].sort(),
    );
    for (const his of [JOHN.email, SALE_WORDS, 'acme', 'lifetimeValueMinor', 'WELCOME-1-one', 'CAMPAIGN#spring'])
      expect(json).toContain(his);
    for (const anothers of [OTHER_JOHN.email, 'C-0041', '1881', '-two', 'TWO']) expect(json).not.toContain(anothers);
  });

  it('says no means of proof, nor what a customer is recognised by', async () => {
    const json = await exportFor({ customerId: JOHN.customerId });

    for (const secret of ['4242', 'sandbox-C-0001', 'codeHash', '"nonce"']) expect(json).not.toContain(secret);
  });
});

it('is made once for him, until another one is asked for', async () => {
  const his = { customerId: JOHN.customerId };
  const again = await desk().requestExport({ ...his, email: JOHN.email }, request);
  const anew = await desk().requestExport(his, { ...request, isAnew: true });

  expect([again.kind, anew.kind]).toEqual(['there-already', 'requested']);
  expect(await ports.jobs.findCopy(OTHER_JOHN.customerId, NOW)).toBeUndefined();
  expect(await desk().statusOf(again.jobId, NOW)).toMatchObject({ kind: 'exported' });
  await work();
  expect(await ports.jobs.findCopy(JOHN.customerId, NOW)).toMatchObject({ copyOf: JOHN.customerId });
});

describe('where his data went', () => {
  it('is told by partner, with the consent that allowed it', async () => {
    expect(await desk().whereDidItGo({ email: JOHN.email })).toEqual([
      { ...ACME, soldAtIso: '2026-03-10T15:00:00.000Z', package: 'Premium', receiptId: expect.any(String) },
    ]);
    expect(await desk().whereDidItGo({ email: 'nobody@example.com' })).toEqual([]);
  });
});

describe('erasing one John Smith', () => {
  let before: Dump;
  let after: Dump;
  let jobId: string;

  beforeAll(async () => {
    for (const item of TEXTED)
      await test.client.send(new PutCommand({ TableName: test.tables.conversations, Item: item }));
    before = await dumpOf(test.client, test.tables);
    jobId = (await desk().requestErasure({ email: JOHN.email }, request)).jobId;
    expect(await work()).toEqual([{ kind: 'finished' }]);
    after = await dumpOf(test.client, test.tables);
  });

  const isTombstone = (name: string) => name.startsWith('notifications BLOCK#') && name.endsWith(' erased');
  const shared = new Set(['callbacks PHONE', 'callbacks SLOTS']);
  const isShared = (name: string) => [...shared].some((prefix) => name.startsWith(prefix));

  it('leaves no trace of him in any table but the tombstones', () => {
    const seconds = new Set(world.ofSecond);
    const rest = Object.entries(after).filter(([name]) => !isTombstone(name) && !isShared(name) && !seconds.has(name));

    const dump = text(rest);

    const names = [JOHN.customerId, JOHN.email, JOHN.phone, hashContact(JOHN.email), hashContact(JOHN.phone!)];
    const facts = ['4242', 'sandbox-C-0001', JOHN.address.street, 'Smith', '1Z-one', FIRST.customer.address.postalCode];
    expect([...names, ...facts].filter((trace) => dump.includes(trace!))).toEqual([]);
  });

  it('leaves the other exactly as he was', () => {
    const names = world.ofSecond.filter((name) => !isShared(name));
    expect(names.length).toBeGreaterThan(50);

    expect(names.map((name) => after[name])).toEqual(names.map((name) => before[name]));
  });

  it('finds what was texted from his number by somebody who was never verified', () => {
    const texted = (dump: Dump) => Object.keys(dump).filter((name) => name.includes('texted-one'));

    expect([texted(before).length, texted(after)]).toEqual([TEXTED.length, []]);
  });

  it('keeps what was bought and paid, under one name that nobody has', () => {
    const order = after['orders 7700-one ORDER']!;

    expect(order).toMatchObject({
      lines: [{ unitPriceMinor: 69_900 }, {}],
      version: 4,
      customerId: order['contactEmailHash'],
    });
    expect(order['customerId']).toMatch(/^erased-/);
    expect(after['purchases chat-one:offer-one:nonce']).toMatchObject({
      totalMinor: 4800,
      customerId: order['customerId'],
    });
    expect(after['partners LEAD#person-one SALE#acme']).toMatchObject({ priceMinor: 450, state: 'sold' });
  });

  it('keeps the proof of consent, which names a pseudonym whose key is destroyed', () => {
    expect(after['leads CONSENT#pseudonym-one ENTRY#00000001']).toEqual(
      before['leads CONSENT#pseudonym-one ENTRY#00000001'],
    );
    expect(after['leads PERSON#person-one KEY']).toBeUndefined();
    const ledgers = Object.keys(before).filter((name) => name.startsWith('leads CONSENT#pseudonym-one'));
    expect(ledgers).toHaveLength(11);
    expect(ledgers.map((name) => after[name])).toEqual(ledgers.map((name) => before[name]));
    const leading = Object.entries(after).filter(([name, item]) => text([name, item]).includes('pseudonym-one'));
    const isLedger = ([name]: readonly [string, unknown]) => /^leads (CONSENT|RECEIPT)#/.test(name);
    expect(leading.filter((one) => !isLedger(one))).toEqual([]);
  });

  it('leaves the ids of his leads to the accounts of their sales alone', () => {
    const ids = [FIRST.personId, asideOf(FIRST)];
    const naming = (dump: Dump) =>
      Object.keys(dump).filter((name) => ids.some((id) => text([name, dump[name]]).includes(id)));

    const places = naming(after).map((name) => name.replace(/ id-.*| \d.*/, ''));
    expect(naming(before).length).toBeGreaterThan(20);
    expect(places.sort()).toEqual(
      [
        ...['events PERSON#aside-one', 'events PERSON#person-one'],
        ...['partners LEAD#person-one SALE#acme', 'partners LEAD#person-one SALES'],
      ].sort(),
    );
  });

  it('keeps campaigns and imports from him by tombstones alone', () => {
    const blocks = Object.keys(after).filter(
      (name) => name.includes('BLOCK#') && !name.includes(hashContact(OTHER_JOHN.email)),
    );

    expect(blocks.sort()).toEqual(
      [
        `notifications BLOCK#email#${hashContact(JOHN.email)} erased`,
        `notifications BLOCK#phone#${hashContact(JOHN.phone!)} erased`,
        `notifications BLOCK#sms#${hashContact(JOHN.phone!)} erased`,
      ].sort(),
    );
  });

  it('gives the place of his call back, and leaves the other his call on the same telephone', () => {
    const [slot, taken] = Object.entries(after).find(([name]) => name.startsWith('callbacks SLOTS#'))!;
    expect(before[slot]).toMatchObject({ taken: 2 });
    expect(taken).toMatchObject({ taken: 1 });
    expect(after[`callbacks PHONE#${hashContact(JOHN.phone!)} OPEN`]).toMatchObject({
      bookings: new Set(['CALL-two']),
    });
  });

  it('empties the history of his name, and the documents', async () => {
    expect(await world.ledger.listOf(JOHN.customerId)).toEqual([]);
    expect(await world.ledger.listOf(OTHER_JOHN.customerId)).toHaveLength(1);
    const nobody = String(after['orders 7700-one ORDER']!['customerId']);
    expect(await world.ledger.listOf(nobody)).toMatchObject([
      { firstName: '', lastName: '', lines: [{ unitPriceMinor: 6000 }] },
    ]);
    expect([...world.documents.keys()].sort()).toEqual(['labels/R-TWO.pdf', 'letters/2026-03-09-ref1-two.pdf']);
  });

  it('makes the providers forget his addresses', () => {
    expect(new Set(forgotten.emails)).toEqual(new Set([JOHN.email]));
    expect(new Set(forgotten.phones)).toEqual(new Set([JOHN.phone]));
  });

  it('tells of it once, by an id that leads to nobody, and keeps a record without him', async () => {
    const told = Object.values(after).filter((item) => item['type'] === 'person-erased');
    const ids = [FIRST.personId, asideOf(FIRST)];
    expect(told.map((item) => [item['data'], item['undispatched']])).toEqual(
      expect.arrayContaining(ids.map((personId) => [{ personId }, '1'])),
    );
    expect(told).toHaveLength(ids.length);
    expect(await desk().statusOf(jobId, NOW)).toEqual({ kind: 'erased' });
    expect(after[`leads PRIVACY#DONE ${jobId}`]).toMatchObject({
      origin: 'page',
      counts: { people: 2, customers: 6, history: 1 },
    });
  });

  it('finds nothing to do when it is asked for again', async () => {
    await desk().requestErasure({ email: JOHN.email }, request);
    await work();

    const again = await dumpOf(test.client, test.tables);
    const isNew = (name: string) => !(name in after);
    expect(
      Object.keys(again)
        .filter(isNew)
        .map((name) => name.split(' ')[0])
        .sort(),
    ).toEqual(['events', 'leads']);
    for (const name of Object.keys(after))
      if (!isTombstone(name)) expect([name, again[name]]).toEqual([name, after[name]]);
  });
});
