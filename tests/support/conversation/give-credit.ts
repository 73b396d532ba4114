import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { toCreditWrites } from '#adapters/dynamodb/credit-writes';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { GivenCredit } from './case.ts';

/** Gives store credit as a return does. */
export async function giveCredit({ customer: customerId, minor: amountMinor }: GivenCredit): Promise<void> {
  const client = createDocumentClient();
  const entry = { customerId, sourceId: `TEST#${randomUUID()}`, amountMinor, currency: 'USD' };
  const occurredAtIso = new Date().toISOString();
  const TransactItems = toCreditWrites(process.env['CUSTOMERS_TABLE_NAME'] ?? '', { ...entry, occurredAtIso });
  await client.send(new TransactWriteCommand({ TransactItems }));
  client.destroy();
}
