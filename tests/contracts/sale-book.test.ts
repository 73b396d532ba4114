import { afterAll, describe, expect, it } from '@jest/globals';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoSaleBook, listSettlements } from '#adapters/dynamodb/dynamo-sale-book';
import { moveNotice, moveSale, type Notice, type SaleBook, settlementOf } from '#business/exchange/index';
import { createInMemorySaleBook } from '../support/exchange-world/in-memory-sale-book.ts';
import { aSale, NOW } from '../support/exchange-world/samples.ts';
import { createStorage } from './storage.ts';

const CAPS = { mostPerDay: 2, mostPerMonth: 3 };
const storage = createStorage();
afterAll(storage.close);

interface Opened {
  readonly book: SaleBook;
  /** Lets the person agree to these buyers by this receipt; undefined erases the person. */
  readonly agree: (receiptId: string | undefined, recipients?: readonly string[]) => Promise<void>;
}

async function onDynamoDb(): Promise<Opened> {
  const { client, tables } = await storage.open();
  const put = (Item: Record<string, unknown>) => client.send(new PutCommand({ TableName: tables.leads, Item }));
  return {
    book: createDynamoSaleBook(client, tables, { delay: () => Promise.resolve(), random: () => 0 }),
    async agree(receiptId, recipients = ['techdeals']) {
      const sale = { state: receiptId === 'gone' ? 'withdrawn' : 'granted', receiptId, recipients };
      await put({ key: 'PERSON#P-1', item: 'KEY', pseudonym: 'pseudonym-1' });
      await put({ key: 'CONSENT#pseudonym-1', item: 'HEAD', sequence: 1, hash: 'h', standing: { sale } });
    },
  };
}
const inMemory = (): Promise<Opened> => {
  const stood = { receiptId: undefined as string | undefined, recipients: [] as readonly string[] };
  const holds = ({ receiptId, partnerId }: { readonly receiptId: string; readonly partnerId: string }) =>
    stood.receiptId === receiptId && receiptId !== 'gone' && stood.recipients.includes(partnerId);
  return Promise.resolve({
    book: createInMemorySaleBook(holds),
    agree: (receiptId, recipients = ['techdeals']) =>
      Promise.resolve(void Object.assign(stood, { receiptId, recipients })),
  });
};
const ADAPTERS = [
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
] as const;

const aNotice = (leadId: string): Notice => ({
  noticeId: `S-${leadId}#revoked`,
  kind: 'revoked',
  leadId,
  saleId: `S-${leadId}`,
  partnerId: 'techdeals',
  receiptId: 'CR-1',
  state: 'waiting',
  attempts: 0,
  madeAtIso: '2026-11-23T10:00:00.000Z',
  dueAtEpochSeconds: NOW,
  version: 1,
});

describe.each(ADAPTERS)('sales of leads, on %s,', (name, open) => {
  const id = (what: string) => `${name}-${what}`;
  const mine = (what: string, changes = {}) =>
    aSale({ leadId: id(what), saleId: id(`S-${what}`), partnerId: id(`buyer-${what}`), ...changes });

  it('are kept as they are, and nobody has one that was never claimed', async () => {
    const { book } = await open();

    expect(await book.claim(mine('a'), CAPS, 0)).toBe('claimed');

    expect(await book.salesOf(id('a'))).toEqual({ version: 1, sales: [mine('a')] });
    expect(await book.find(id('a'), mine('a').partnerId)).toEqual(mine('a'));
    expect(await book.find(id('a'), 'nobody')).toBeUndefined();
    expect(await book.salesOf(id('none'))).toEqual({ version: 0, sales: [] });
  });

  it('are claimed by one of twenty that saw the same', async () => {
    const { book } = await open();

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => book.claim(mine('many', { partnerId: id(`many-${index}`) }), CAPS, 0)),
    );

    expect(outcomes.filter((outcome) => outcome === 'claimed')).toHaveLength(1);
  });

  it('stop at the cap of a day and of a month, and a dropped one gives its place back', async () => {
    const { book } = await open();
    const partnerId = id('capped');
    const claim = (lead: string, day: string) =>
      book.claim(mine(lead, { partnerId, claimedAtIso: `2026-11-${day}T10:00:00.000Z` }), CAPS, 0);

    expect([await claim('c1', '01'), await claim('c2', '01'), await claim('c3', '01')]).toEqual([
      'claimed',
      'claimed',
      'capped',
    ]);
    expect([await claim('c4', '02'), await claim('c5', '03')]).toEqual(['claimed', 'capped']);
    const before = mine('c4', { partnerId, claimedAtIso: '2026-11-02T10:00:00.000Z' });
    await book.change({ before, after: moveSale(before, 'dropped') });

    expect(await claim('c5', '03')).toBe('claimed');
    expect(await book.countsOf(partnerId, Date.parse('2026-11-01T23:00:00Z') / 1000)).toEqual({ day: 2, month: 3 });
  });

  it('have one place for a buyer, free again only when nothing was sent', async () => {
    const { book } = await open();
    const first = mine('place');
    await book.claim(first, CAPS, 0);

    expect(await book.claim({ ...first, saleId: 'other' }, CAPS, 1)).toBe('changed-meanwhile');
    await book.change({ before: first, after: moveSale(first, 'dropped') });
    expect(await book.claim({ ...first, saleId: 'other' }, CAPS, 1)).toBe('claimed');
  });

  it('go to "posting" only while the person is there and agrees to this buyer by this receipt', async () => {
    const { book, agree } = await open();
    const before = mine('fence', { partnerId: 'techdeals', leadId: id('fence') });
    await book.claim(before, { mostPerDay: 99, mostPerMonth: 99 }, 0);
    const post = (personId = 'P-1', receiptId = 'CR-1') => {
      const fence = { personId, pseudonym: 'pseudonym-1', partnerId: 'techdeals', receiptId };
      return book.change({ before, after: moveSale(before, 'posting'), fence });
    };

    await agree('CR-1', ['homehub']);
    expect(await post()).toBe('consent-gone');
    await agree('CR-2');
    expect(await post()).toBe('consent-gone');
    await agree('gone');
    expect(await post('P-1', 'gone')).toBe('consent-gone');
    if (name === 'DynamoDB') expect(await post('P-erased')).toBe('consent-gone');
    await agree('CR-1');
    expect(await post()).toBe('changed');
    expect(await post()).toBe('changed-meanwhile');
  });

  it('are listed while they are due, like notices, and no longer once they are over', async () => {
    const { book } = await open();
    const sale = mine('due');
    const notice = aNotice(id('due'));
    const listed = async (at: number) => (await book.listDue(at, 500)).filter(({ leadId }) => leadId === id('due'));
    await book.claim(sale, CAPS, 0);
    await book.keepNotice(notice);

    expect(await listed(NOW)).toEqual([{ kind: 'notice', leadId: id('due'), noticeId: notice.noticeId }]);
    expect(await listed(NOW + 60)).toHaveLength(2);
    await book.change({ before: sale, after: moveSale(sale, 'dropped') });
    await book.keepNotice(moveNotice(notice, 'told', { toldAtIso: '2026-11-23T10:01:00.000Z' }));
    expect(await listed(NOW + 60)).toEqual([]);
  });

  it('have notices that are made once, and changed by nobody who saw an older version', async () => {
    const { book } = await open();
    const notice = aNotice(id('notice'));

    expect([await book.keepNotice(notice), await book.keepNotice(notice)]).toEqual(['kept', 'changed-meanwhile']);
    const later = moveNotice(notice, 'waiting', { attempts: 1, dueAtEpochSeconds: NOW + 60 });
    expect([await book.keepNotice(later), await book.keepNotice(later)]).toEqual(['kept', 'changed-meanwhile']);
    expect(await book.findNotice(notice.leadId, notice.noticeId)).toEqual(later);
    expect(await book.noticesOf(notice.leadId)).toEqual([later]);
  });
});

it('settles a sale in one transaction with its event and its place beside the lead', async () => {
  const { book } = await onDynamoDb();
  const { client, tables } = await storage.open();
  const before = aSale({ leadId: 'settled', saleId: 'S-settled', partnerId: 'b', state: 'posting' });
  await client.send(
    new PutCommand({ TableName: tables.partners, Item: { ...before, key: 'LEAD#settled', item: 'SALE#b' } }),
  );
  const soldAtIso = '2026-11-23T10:00:01.000Z';
  const { saleId, leadId, partnerId, package: name, priceMinor, currency, receiptId } = before;
  const data = { saleId, leadId, partnerId, package: name, priceMinor, currency, receiptId };
  const event = { aggregate: 'LEAD#settled', id: 'E-1', type: 'lead-sold', occurredAtIso: soldAtIso, data } as const;

  const settlement = settlementOf(before, soldAtIso);
  await book.change({ before, after: moveSale(before, 'sold', { soldAtIso }), settlement, event });

  const read = async (TableName: string, Key: Record<string, string>) =>
    (await client.send(new GetCommand({ TableName, Key }))).Item;
  expect(await listSettlements(client, tables.partners, '2026-11')).toEqual([settlement]);
  expect(await read(tables.leads, { key: 'LEAD#settled', item: 'SALE#S-settled' })).toMatchObject({ partnerId: 'b' });
  expect(await read(tables.events, { aggregate: 'LEAD#settled', event: 'E-1' })).toMatchObject({ type: 'lead-sold' });
});
