import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { type SoldTo, whereSold } from '#business/exchange/index';
import { readEnv } from '#platform/index';
import { PATIENCE } from './patience.ts';

/** Tells which buyers have a lead's data; needs PARTNERS_TABLE_NAME, LEADS_TABLE_NAME and EVENTS_TABLE_NAME. */
export function createWhereSold(client: DynamoDBDocumentClient): (leadId: string) => Promise<readonly SoldTo[]> {
  const partners = readEnv('PARTNERS_TABLE_NAME');
  const tables = { partners, leads: readEnv('LEADS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') };
  const ports = {
    book: createDynamoSaleBook(client, tables, PATIENCE),
    contracts: createDynamoPartners(client, partners),
  };
  return (leadId) => whereSold(leadId, ports);
}
