import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoLeadFacts } from '#adapters/dynamodb/dynamo-lead-facts';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { listLeadIds } from '#adapters/dynamodb/list-lead-ids';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { type BuyerContract, type Exported, exportLead, type ExportPorts } from '#business/exchange/index';
import { newId } from '#platform/new-id';
import { PATIENCE } from '../../src/functions/patience.ts';
import { manifestOf } from './manifest.ts';
import type { ExportOptions } from './options.ts';
import { toFile } from './to-file.ts';

export interface ExportTables {
  readonly leads: string;
  readonly partners: string;
  readonly events: string;
  readonly customers: string;
}

interface Answer {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

const not = (line: string): Answer => ({ isDone: false, lines: [line] });

/** Sells, writes the file and then its manifest: a folder with a manifest is whole. */
export async function exportLeads(
  { partnerId, packageName, format, out }: Omit<ExportOptions, 'target'>,
  { client, tables }: { readonly client: DynamoDBDocumentClient; readonly tables: ExportTables },
  nowEpochSeconds: number,
): Promise<Answer> {
  const contract = await createDynamoPartners(client, tables.partners).find(partnerId);
  if (!contract) return not(`There is no buyer ${partnerId}.`);
  if (contract.package !== packageName)
    return not(`${contract.name}'s contract is about ${contract.package}: its fields alone may be handed over.`);

  const exported = await exportAll(contract, nowEpochSeconds, {
    ...createDynamoLeadFacts(client, tables.leads),
    ...{ client, tables, newId, newEventId, book: createDynamoSaleBook(client, tables, PATIENCE) },
  });
  const rows = exported.flatMap((one) => (one.kind === 'exported' ? [one.row] : []));
  const textIds = await textsOf(new Set(rows.map(({ receiptId }) => receiptId)), { client, tables });
  const createdAtIso = new Date(nowEpochSeconds * 1000).toISOString();
  const name = `${partnerId}-${packageName.toLowerCase()}-${createdAtIso.slice(0, 10)}.${format}`;
  const file = { name, text: toFile(rows, packageName, format) };

  await mkdir(out, { recursive: true });
  await writeFile(join(out, name), file.text, PRIVATE);
  const manifest = manifestOf({ contract, file, exported, textIds, createdAtIso });
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`, PRIVATE);
  return { isDone: true, lines: [`${rows.length} of ${exported.length} leads are in ${join(out, name)}.`] };
}

/** For whoever asked for it alone. */
const PRIVATE = { mode: 0o600 } as const;

type Stores = ExportPorts & { readonly client: DynamoDBDocumentClient; readonly tables: ExportTables };

/** One after the other: caps are counted as they fill up. */
async function exportAll(contract: BuyerContract, nowEpochSeconds: number, stores: Stores): Promise<Exported[]> {
  const exported: Exported[] = [];
  const leadIds: string[] = [];
  for await (const leadId of listLeadIds(stores.client, stores.tables.leads)) leadIds.push(leadId);
  for (const leadId of leadIds.toSorted()) exported.push(await exportLead(leadId, contract, nowEpochSeconds, stores));
  return exported;
}

/** The versions of the words that people said yes to. */
async function textsOf(
  receipts: ReadonlySet<string>,
  { client, tables }: Pick<Stores, 'client' | 'tables'>,
): Promise<readonly string[]> {
  const ledger = createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId });
  const texts = new Set<string>();
  for (const receiptId of receipts) {
    const entry = await ledger.findReceipt(receiptId);
    if (entry) texts.add(entry.text.id);
  }
  return [...texts].toSorted();
}
