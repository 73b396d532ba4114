import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { toLedgerWrites } from '#adapters/dynamodb/ledger-writes';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { GivenPoints } from './case.ts';

/** Enters points as the shop's own functions do: plain ones, or as the gift of an occasion that is this case's alone. */
export async function givePoints({ customer: customerId, points, gift }: GivenPoints): Promise<void> {
  const client = createDocumentClient();
  const sourceId = `TEST#${randomUUID()}`;
  const occasion = gift && { kind: gift, key: `${gift}#${sourceId}` };
  const entry = { customerId, sourceId, points, reason: 'gift' as const, occurredAtIso: new Date().toISOString() };
  const writes = toLedgerWrites(process.env['CUSTOMERS_TABLE_NAME'] ?? '', { ...entry, ...(occasion && { occasion }) });
  await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
  client.destroy();
}
