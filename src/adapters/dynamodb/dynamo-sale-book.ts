import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import {
  type Notice,
  type Round,
  ROUND_KEPT_DAYS,
  type Sale,
  type SaleBook,
  type Settlement,
} from '#business/exchange/index';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { readPartition } from './read-partition.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import {
  decodeDue,
  decodeNotice,
  decodeSale,
  decodeSettlement,
  encodeNotice,
  encodeRound,
  leadKey,
  noticeKey,
  PART,
  saleKey,
  salesKey,
  settlementsKey,
} from './sale-item.ts';
import { counterKeys, type SaleTables, toChangeWrites, toClaimWrites } from './sale-writes.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Sales of leads in the partners table, an item for each buyer of a lead; what a step touches is one transaction. */
export function createDynamoSaleBook(client: DynamoDBDocumentClient, tables: SaleTables, patience: Patience): SaleBook {
  const TableName = tables.partners;

  async function read(Key: Record<string, string>) {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading a sale', () => client.send(get))).Item;
  }
  const write = (operation: string, TransactItems: Items) =>
    retryConflicts(
      () => refusalOf(operation, () => client.send(new TransactWriteCommand({ TransactItems }))),
      patience,
    );
  const countOf = async (key: Record<string, string>) => Number((await read(key))?.['sold'] ?? 0);

  return {
    async salesOf(leadId) {
      // The version first: a sale that begins in between is seen, or makes the claim fail.
      const version = Number((await read(salesKey(leadId)))?.['version'] ?? 0);
      const items = await readPartition(client, { TableName, key: leadKey(leadId), prefix: PART.sale });
      return { version, sales: items.map(decodeSale) };
    },

    async find(leadId, partnerId) {
      const item = await read(saleKey(leadId, partnerId));
      return item && decodeSale(item);
    },

    async countsOf(partnerId, nowEpochSeconds) {
      const { day, month } = counterKeys(partnerId, new Date(nowEpochSeconds * 1000).toISOString());
      const [ofDay, ofMonth] = await Promise.all([countOf(day), countOf(month)]);
      return { day: ofDay, month: ofMonth };
    },

    async claim(sale, caps, seen) {
      const refusal = await write('Claiming a lead', toClaimWrites(tables, sale, caps, seen));
      if (!refusal) return 'claimed';
      const [bySales, bySale] = refusal;
      return bySales === REFUSED.condition || bySale === REFUSED.condition ? 'changed-meanwhile' : 'capped';
    },

    async change(change) {
      const refusal = await write('Changing a sale', toChangeWrites(tables, change));
      if (!refusal) return 'changed';
      if (refusal[0] === REFUSED.condition) return 'changed-meanwhile';
      if (change.fence) return 'consent-gone';
      throw new StorageUnavailableError('Changing a sale', { cause: refusal });
    },

    noticesOf: async (leadId) =>
      (await readPartition(client, { TableName, key: leadKey(leadId), prefix: PART.notice })).map(decodeNotice),

    async findNotice(leadId, noticeId) {
      const item = await read(noticeKey(leadId, noticeId));
      return item && decodeNotice(item);
    },

    keepNotice: (notice) => keepNotice(client, TableName, notice),

    async listDue(nowEpochSeconds, atMost) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'due',
        KeyConditionExpression: 'unsettled = :yes AND dueAtEpochSeconds <= :now',
        ExpressionAttributeValues: { ':yes': '1', ':now': nowEpochSeconds },
        Limit: atMost,
      });
      const { Items = [] } = await callDynamo('Listing sales that are due', () => client.send(query));
      return Items.map(decodeDue);
    },

    async keepRound(round) {
      const expiresAt = Math.floor(Date.parse(round.heldAtIso) / 1000) + ROUND_KEPT_DAYS * 86_400;
      const put = new PutCommand({ TableName, Item: encodeRound(round, expiresAt) });
      await callDynamo('Keeping a round', () => client.send(put));
    },
  };
}

async function keepNotice(client: DynamoDBDocumentClient, TableName: string, notice: Notice) {
  const isFirst = 'attribute_not_exists(#version)';
  const isNext = '#version = :before';
  const put = new PutCommand({
    TableName,
    Item: encodeNotice(notice),
    ConditionExpression: notice.version === 1 ? isFirst : isNext,
    ExpressionAttributeNames: { '#version': 'version' },
    ...(notice.version > 1 && { ExpressionAttributeValues: { ':before': notice.version - 1 } }),
  });
  const written = await unlessConditionFails('Keeping a notice', () => client.send(put));
  return written ? ('kept' as const) : ('changed-meanwhile' as const);
}

/** Sales of a lead and what their buyers were told, for whoever only reads. */
export const createDynamoSaleReader = (
  client: DynamoDBDocumentClient,
  TableName: string,
): { listSales(leadId: string): Promise<readonly Sale[]>; noticesOf: SaleBook['noticesOf'] } => ({
  listSales: async (leadId) =>
    (await readPartition(client, { TableName, key: leadKey(leadId), prefix: PART.sale })).map(decodeSale),
  noticesOf: async (leadId) =>
    (await readPartition(client, { TableName, key: leadKey(leadId), prefix: PART.notice })).map(decodeNotice),
});

/** What buyers owe for a month, in the order of the sales. @param month "2026-11" */
export const listSettlements = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  month: string,
): Promise<readonly Settlement[]> =>
  (await readPartition(client, { TableName, key: settlementsKey(month) })).map(decodeSettlement);

/** Each time that a lead was offered, the first one first. */
export const listRounds = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  leadId: string,
): Promise<readonly Round[]> =>
  (await readPartition(client, { TableName, key: leadKey(leadId), prefix: PART.round })) as unknown as Round[];
