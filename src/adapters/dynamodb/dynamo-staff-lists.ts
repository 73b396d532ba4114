import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import {
  CONSENT_ACTS,
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  type ConsentLog,
  receiptIdOf,
} from '#business/consents/index';
import { LEAD_CLASSES, LEAD_SOURCES, type LeadList } from '#business/leads/index';
import type { Page, PageAsked } from '#business/page';
import { callDynamo } from './errors.ts';
import { listedConsents, listedLeads } from './listing.ts';
import { parseItem } from './parse-item.ts';

const leadSchema = z.object({
  leadId: z.string(),
  leadClass: z.enum(LEAD_CLASSES),
  score: z.int(),
  source: z.enum(LEAD_SOURCES),
  interests: z.array(z.enum(PRODUCT_CATEGORIES)),
  listedAtIso: z.iso.datetime(),
});
const entrySchema = z.object({
  pseudonym: z.string(),
  sequence: z.int(),
  act: z.enum(CONSENT_ACTS),
  purpose: z.enum(CONSENT_PURPOSES),
  channel: z.enum(CONSENT_CHANNELS),
  listedAtIso: z.iso.datetime(),
  hash: z.string(),
});

/** Leads by class and consents by day, from the index `listed` of the leads table, which holds no names. */
export function createDynamoStaffLists(client: DynamoDBDocumentClient, TableName: string): LeadList & ConsentLog {
  async function list<Entry>(
    listedAs: string,
    { atMost, from }: PageAsked,
    decode: (item: unknown) => Entry,
  ): Promise<Page<Entry> | undefined> {
    const start = from === undefined ? undefined : readPlace(from, listedAs);
    if (from !== undefined && !start) return undefined;
    const query = new QueryCommand({
      TableName,
      IndexName: 'listed',
      KeyConditionExpression: 'listedAs = :what',
      ExpressionAttributeValues: { ':what': listedAs },
      ScanIndexForward: false,
      Limit: atMost,
      ...(start && { ExclusiveStartKey: start }),
    });
    const { Items = [], LastEvaluatedKey } = await callDynamo('Listing for the team', () => client.send(query));
    return { entries: Items.map(decode), ...(LastEvaluatedKey && { next: placeOf(LastEvaluatedKey) }) };
  }

  return {
    listByClass: (leadClass, asked) =>
      list(listedLeads(leadClass), asked, (item) => {
        const { listedAtIso: updatedAtIso, ...lead } = parseItem('leads', leadSchema, item);
        return { ...lead, updatedAtIso };
      }),

    listOfDay: (day, asked) =>
      list(listedConsents(day), asked, (item) => {
        const { listedAtIso: occurredAtIso, hash, ...entry } = parseItem('leads', entrySchema, item);
        return { ...entry, occurredAtIso, receiptId: receiptIdOf({ hash }) };
      }),
  };
}

/** Where a part of a list ends, in the index's own key. */
const placeSchema = z.strictObject({
  key: z.string(),
  item: z.string(),
  listedAs: z.string(),
  listedAtIso: z.string(),
});

const placeOf = (key: Readonly<Record<string, unknown>>): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Undefined for what is no place in this list. */
function readPlace(place: string, listedAs: string): z.output<typeof placeSchema> | undefined {
  try {
    const key = placeSchema.parse(JSON.parse(Buffer.from(place, 'base64url').toString()));
    return key.listedAs === listedAs ? key : undefined;
  } catch {
    return undefined;
  }
}
