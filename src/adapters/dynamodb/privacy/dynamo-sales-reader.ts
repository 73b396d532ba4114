import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { HashContact } from '#business/customers/index';
import type { ReadSales, SoldTo, Subject } from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { parseItem } from '../parse-item.ts';

const markerSchema = z.object({ personId: z.string() });
const text = z.exactOptional(z.string());
const saleSchema = z.object({ partnerId: z.string(), soldAtIso: text, package: text, receiptId: text });

/** Whom a person's lead was sold to: who somebody is stands in the leads table, sales by lead in that of partners. */
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

  async function salesOf(personId: string): Promise<readonly SoldTo[]> {
    const found: SoldTo[] = [];
    await callDynamo('Reading sales of a lead', async () => {
      const query = {
        TableName: tables.partners,
        ConsistentRead: true,
        KeyConditionExpression: '#key = :lead AND begins_with(#item, :sale)',
        ExpressionAttributeNames: { '#key': 'key', '#item': 'item' },
        ExpressionAttributeValues: { ':lead': `LEAD#${personId}`, ':sale': 'SALE#' },
      };
      for await (const { Items = [] } of paginateQuery({ client }, query))
        found.push(...Items.map((item) => parseItem('leads', saleSchema, item)));
    });
    return found;
  }

  return async (subject) => {
    const sales = await Promise.all((await peopleOf(subject)).map(salesOf));
    // A sale without its time didn't come about: nothing was handed over.
    return sales.flat().filter(({ soldAtIso }) => soldAtIso !== undefined);
  };
}
