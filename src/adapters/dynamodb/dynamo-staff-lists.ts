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
  async function list(listedAs: string, atMost: number): Promise<readonly unknown[]> {
    const query = new QueryCommand({
      TableName,
      IndexName: 'listed',
      KeyConditionExpression: 'listedAs = :what',
      ExpressionAttributeValues: { ':what': listedAs },
      ScanIndexForward: false,
      Limit: atMost,
    });
    return (await callDynamo('Listing for the team', () => client.send(query))).Items ?? [];
  }

  return {
    async listByClass(leadClass, atMost) {
      const items = await list(listedLeads(leadClass), atMost);
      return items.map((item) => {
        const { listedAtIso: updatedAtIso, ...lead } = parseItem('leads', leadSchema, item);
        return { ...lead, updatedAtIso };
      });
    },

    async listOfDay(day, atMost) {
      const items = await list(listedConsents(day), atMost);
      return items.map((item) => {
        const { listedAtIso: occurredAtIso, hash, ...entry } = parseItem('leads', entrySchema, item);
        return { ...entry, occurredAtIso, receiptId: receiptIdOf({ hash }) };
      });
    },
  };
}
