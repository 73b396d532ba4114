import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLeadsFrom } from '#adapters/dynamodb/dynamo-leads-from';
import type { Lead } from '#business/leads/index';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { describeLead, describeLeads } from './describe-leads.ts';
import { type LeadsOptions, parseLeadsOptions, USAGE } from './options.ts';

const EXIT = { done: 0, notDone: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Tables {
  readonly leads: string;
  readonly promotions: string;
  readonly events: string;
}

/** `npm run leads`: the command without its process. */
export async function runLeads(args: readonly string[], env: Environment, { out, err }: Terminal): Promise<ExitCode> {
  const usage = parseLeadsOptions(args);
  if (usage.kind === 'help') {
    out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }

  const { target } = usage.options;
  const client = connect(target, env);
  const tableOf = (table: keyof Tables) => tableName(target.stage, table);
  const tables = { leads: tableOf('leads'), promotions: tableOf('promotions'), events: tableOf('events') };
  try {
    const { isDone, lines } = await answerLeads(client, tables, usage.options);
    for (const line of lines) (isDone ? out : err)(line);
    return isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    err(explainFailure(error, target, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}

/** What the command says to what it was asked. */
export async function answerLeads(
  client: DynamoDBDocumentClient,
  tables: Tables,
  { leadId, ...shown }: Omit<LeadsOptions, 'target'>,
) {
  if (leadId === undefined) return { isDone: true, lines: describeLeads(await allLeads(client, tables.leads), shown) };

  const book = createDynamoLeadBook(client, tables, { delay, random: Math.random });
  const lead = await book.find(leadId);
  if (!lead) return { isDone: false, lines: [`There is no lead ${leadId}, or it is no longer kept.`] };
  const merged = lead.leadId === leadId ? [] : [`${leadId} turned out to be the same person as ${lead.leadId}.`, ''];
  const log = await book.listScoreEntries(lead.leadId);
  return { isDone: true, lines: [...merged, ...describeLead(lead, log, shown)] };
}

async function allLeads(client: DynamoDBDocumentClient, leadsTable: string): Promise<readonly Lead[]> {
  const leadsFrom = createDynamoLeadsFrom(client, leadsTable);
  const found: Lead[] = [];
  let next: string | undefined;
  do {
    const page = await leadsFrom(next);
    found.push(...page.leads);
    next = page.next;
  } while (next !== undefined);
  return found;
}
