import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Lead } from '#business/leads/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

type Owner = Pick<Lead, 'customerId' | 'email'>;

const ownerSchema = z.object({ customerId: z.exactOptional(z.string()), email: z.exactOptional(z.string()) });
const pointerSchema = z.object({ mergedInto: z.string() });

/** Whose a lead is, for who needs nothing else of it. A lead that was merged points to the one that stays. */
export function createDynamoLeadOwners(client: DynamoDBDocumentClient, TableName: string) {
  async function find(leadId: string): Promise<Owner | undefined> {
    const get = new GetCommand({ TableName, Key: { key: `LEAD#${leadId}`, item: 'LEAD' }, ConsistentRead: true });
    const { Item } = await callDynamo('Reading whose a lead is', () => client.send(get));
    if (!Item) return undefined;
    const pointer = z.safeParse(pointerSchema, Item);
    return pointer.success ? find(pointer.data.mergedInto) : parseItem('leads', ownerSchema, Item);
  }
  return { find };
}
