import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { LeadBook, LeadRecord, LeadWritten } from '#business/leads/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { decodeCapture, decodeLead, decodeScoreEntry, LEAD_ITEM, leadKey, touchDayOf } from './lead-item.ts';
import { type LeadTables, logKeptUntil, toCaptureWrites, toRescoreWrites } from './lead-writes.ts';
import { refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { decodeWelcomeCode } from './welcome-code-writes.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Keeps leads with their captures and score logs, and welcome codes beside the promotions. */
export function createDynamoLeadBook(client: DynamoDBDocumentClient, tables: LeadTables, patience: Patience): LeadBook {
  const TableName = tables.leads;

  async function write(operation: string, TransactItems: Items): Promise<LeadWritten> {
    const send = () => client.send(new TransactWriteCommand({ TransactItems }));
    const refusal = await retryConflicts(() => refusalOf(operation, send), patience);
    return { kind: refusal ? 'changed-meanwhile' : 'written' };
  }

  async function find(leadId: string): Promise<LeadRecord | undefined> {
    const get = new GetCommand({ TableName, Key: leadKey(leadId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a lead', () => client.send(get));
    const found = Item && decodeLead(Item);
    // A lead points to one that stays, which may be merged itself later: never back.
    return found && 'mergedInto' in found ? find(found.mergedInto) : found;
  }

  async function list<T>(leadId: string, kind: string, decode: (item: unknown) => T): Promise<readonly T[]> {
    const query = {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: '#key = :lead AND begins_with(#item, :kind)',
      ExpressionAttributeNames: { '#key': 'key', '#item': 'item' },
      ExpressionAttributeValues: { ':lead': leadKey(leadId).key, ':kind': kind },
    };
    return callDynamo('Reading the history of a lead', async () => {
      const found: T[] = [];
      for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...Items.map(decode));
      return found;
    });
  }

  return {
    find,

    async listCaptures({ leadId, absorbed }) {
      const lists = await Promise.all([leadId, ...absorbed].map((id) => list(id, LEAD_ITEM.capture, decodeCapture)));
      return lists.flat().sort((one, other) => (one.capturedAtIso < other.capturedAtIso ? -1 : 1));
    },

    listScoreEntries: (leadId) => list(leadId, LEAD_ITEM.score, decodeScoreEntry),

    capture: (captured) => write('Keeping a lead', toCaptureWrites(tables, captured)),

    rescore: (scored) => write('Scoring a lead', toRescoreWrites(tables, scored)),

    async findWelcomeCode(code) {
      const get = new GetCommand({ TableName: tables.promotions, Key: { code }, ConsistentRead: true });
      const { Item } = await callDynamo('Reading a welcome code', () => client.send(get));
      return Item && decodeWelcomeCode(Item);
    },

    scheduleTouch(leadId, nextTouch, version, event) {
      const set = nextTouch && { ':touch': nextTouch, ':day': touchDayOf(leadId, nextTouch) };
      const Update = {
        TableName,
        Key: leadKey(leadId),
        UpdateExpression: set
          ? 'SET #version = :next, nextTouch = :touch, touchDay = :day'
          : 'SET #version = :next REMOVE nextTouch, touchDay',
        // A lead that was merged has no score.
        ConditionExpression: '#version = :version AND attribute_exists(score)',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version, ':next': version + 1, ...set },
      };
      const told = event ? [{ Put: { TableName: tables.events, Item: toEventItem(event) } }] : [];
      return write('Setting when a lead is written to', [{ Update }, ...told]);
    },

    async listDueTouches(day, shard, atMost) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'by-next-touch',
        KeyConditionExpression: 'touchDay = :day',
        ExpressionAttributeValues: { ':day': `${day}#${shard}` },
        Limit: atMost,
      });
      const { Items: found = [] } = await callDynamo('Listing leads to write to', () => client.send(query));
      return found.map(({ leadId, version }) => ({ leadId: String(leadId), version: Number(version) }));
    },

    async keepLog(lead) {
      const { leadId } = lead;
      const entries = await list(leadId, LEAD_ITEM.score, decodeScoreEntry);
      await callDynamo('Keeping the log of a lead', () =>
        Promise.all(
          entries.map(({ entryId }) =>
            client.send(
              new UpdateCommand({
                TableName,
                Key: { key: leadKey(leadId).key, item: `${LEAD_ITEM.score}${entryId}` },
                UpdateExpression: 'SET expiresAtEpochSeconds = :end',
                ConditionExpression: 'attribute_exists(points)',
                ExpressionAttributeValues: { ':end': logKeptUntil(lead) },
              }),
            ),
          ),
        ),
      );
    },
  };
}
