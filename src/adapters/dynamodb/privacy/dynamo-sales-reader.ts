import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { HashContact } from '#business/customers/index';
import { whereSold } from '#business/exchange/index';
import type { ReadSales, Subject } from '#business/privacy/index';
import { createDynamoPartners } from '../dynamo-partners.ts';
import { createDynamoSaleReader } from '../dynamo-sale-book.ts';
import { callDynamo } from '../errors.ts';
import { decodeLead, leadKey } from '../lead-item.ts';
import { parseItem } from '../parse-item.ts';

const markerSchema = z.object({ personId: z.string() });

/** Who has, or may have, a person's leads: who somebody is stands in the leads table, sales by lead in that of partners. */
export function createDynamoSalesReader(
  client: DynamoDBDocumentClient,
  tables: { readonly leads: string; readonly partners: string },
  hashContact: HashContact,
): ReadSales {
  async function personOf(key: string): Promise<string | undefined> {
    const get = new GetCommand({ TableName: tables.leads, Key: { key, item: 'PERSON' }, ConsistentRead: true });
    const { Item } = await callDynamo('Reading who somebody is', () => client.send(get));
    return Item && parseItem('leads', markerSchema, Item).personId;
  }

  async function peopleOf({ personId, customerId, email, phone }: Subject): Promise<readonly string[]> {
    const markers = [
      ...(customerId === undefined ? [] : [`CUSTOMER#${customerId}`]),
      ...(email === undefined ? [] : [`EMAIL#${hashContact(email)}`]),
      // A household shares a number: it counts only where nothing else is known.
      ...(phone === undefined || (customerId ?? email ?? personId) !== undefined
        ? []
        : [`PHONE#${hashContact(phone)}`]),
    ];
    const found = await Promise.all(markers.map(personOf));
    return [...new Set([personId, ...found].filter((one) => one !== undefined))];
  }

  const sales = createDynamoSaleReader(client, tables.partners);
  const contracts = createDynamoPartners(client, tables.partners);
  const book = {
    salesOf: async (leadId: string) => ({ version: 0, sales: await sales.listSales(leadId) }),
    noticesOf: (leadId: string) => sales.noticesOf(leadId),
  };

  /** The person's lead, and those that turned out to be theirs. */
  async function leadsOf(personId: string): Promise<readonly string[]> {
    const get = new GetCommand({ TableName: tables.leads, Key: leadKey(personId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a lead', () => client.send(get));
    const lead = Item && decodeLead(Item);
    return [personId, ...(lead && 'absorbed' in lead ? lead.absorbed : [])];
  }

  return async (subject) => {
    const leads = await Promise.all((await peopleOf(subject)).map(leadsOf));
    const sold = await Promise.all([...new Set(leads.flat())].map((leadId) => whereSold(leadId, { book, contracts })));
    return sold.flat().map(({ partnerId, name, package: packageName, atIso, receiptId }) => ({
      ...{ partnerId, name, receiptId },
      soldAtIso: atIso,
      package: packageName,
    }));
  };
}
