import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoPartners, type Partners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook, listRounds, listSettlements } from '#adapters/dynamodb/dynamo-sale-book';
import type { SaleTables } from '#adapters/dynamodb/sale-writes';
import { exchangeKey } from '#adapters/node-crypto/exchange-key';
import { whereSold } from '#business/exchange/index';
import { PATIENCE } from '../../src/functions/patience.ts';
import { readPartners } from '../../local/seed/partners/read-partners.ts';
import { describeLead, describePartners, settlementsCsv } from './describe.ts';
import type { ExchangeOptions } from './options.ts';

interface Answer {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

export interface Desk {
  readonly client: DynamoDBDocumentClient;
  readonly tables: SaleTables;
  readonly readKey: () => Promise<string>;
  /** Where the sandbox's buyers are; undefined where there is none. */
  readonly sandboxUrl: string | undefined;
}

const done = (lines: readonly string[]): Answer => ({ isDone: true, lines });
const not = (...lines: readonly string[]): Answer => ({ isDone: false, lines });

/** What the command says to what it was asked. */
export async function answerExchange({ command, name }: Pick<ExchangeOptions, 'command' | 'name'>, desk: Desk) {
  const partners = createDynamoPartners(desk.client, desk.tables.partners);
  switch (command) {
    case 'partners':
      return done(describePartners(await partners.list()));
    case 'load':
      return load(name, partners, desk);
    case 'activate':
    case 'end':
      return setActive(name, command === 'activate', partners);
    case 'key':
      return tellKey(name, partners, desk);
    case 'lead':
      return explain(name, partners, desk);
    case 'settlements':
      return done([settlementsCsv(await listSettlements(desk.client, desk.tables.partners, name))]);
  }
}

async function load(file: string, partners: Partners, { sandboxUrl }: Desk): Promise<Answer> {
  const read = await readPartners(file, sandboxUrl);
  if (!read.ok) return not(...read.flaws, 'Nothing was kept.');
  for (const contract of read.contracts) await partners.save(contract);
  return done([`Kept ${read.contracts.length} contracts.`]);
}

async function setActive(partnerId: string, isActive: boolean, partners: Partners): Promise<Answer> {
  const contract = await partners.find(partnerId);
  if (!contract) return not(`There is no buyer ${partnerId}.`);
  await partners.save({ ...contract, isActive });
  return done([`${contract.name} ${isActive ? 'may have leads' : 'has no more leads'} from now on.`]);
}

async function tellKey(partnerId: string, partners: Partners, { readKey }: Desk): Promise<Answer> {
  const contract = await partners.find(partnerId);
  if (!contract) return not(`There is no buyer ${partnerId}.`);
  return done([`${contract.keyId}: ${exchangeKey(await readKey(), contract.keyId)}`]);
}

async function explain(leadId: string, contracts: Partners, { client, tables }: Desk): Promise<Answer> {
  const book = createDynamoSaleBook(client, tables, PATIENCE);
  const rounds = await listRounds(client, tables.partners, leadId);
  return done(describeLead(await whereSold(leadId, { book, contracts }), rounds));
}
