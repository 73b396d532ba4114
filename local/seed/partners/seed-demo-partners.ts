import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { readPartners } from './read-partners.ts';

export const DEMO_PARTNERS = join(import.meta.dirname, 'partners.json');

/**
 * The demo's contracts, each with a buyer of the sandbox. Only the honest ones are active; `npm run exchange` has more.
 *
 * @throws Error naming what doesn't fit when the file was edited
 */
export async function seedDemoPartners(client: DynamoDBDocumentClient, table: string, sandboxUrl: string) {
  const read = await readPartners(DEMO_PARTNERS, sandboxUrl);
  if (!read.ok) throw new Error(`The demo's partners: ${read.flaws.join(' ')}`);
  const partners = createDynamoPartners(client, table);
  await Promise.all(read.contracts.map((contract) => partners.save(contract)));
}
