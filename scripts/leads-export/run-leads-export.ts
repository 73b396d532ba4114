import { resolve } from 'node:path';
import { nowEpochSeconds } from '#platform/clock';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { exportLeads } from './export-leads.ts';
import { parseExportOptions, USAGE } from './options.ts';

const EXIT = { done: 0, notDone: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command without its process. */
export async function runLeadsExport(
  args: readonly string[],
  env: Environment,
  { out, err } = { out: console.log, err: console.error },
): Promise<ExitCode> {
  const usage = parseExportOptions(args);
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
  const tableOf = (table: 'leads' | 'partners' | 'events' | 'customers') => tableName(target.stage, table);
  const tables = {
    ...{ leads: tableOf('leads'), partners: tableOf('partners') },
    ...{ events: tableOf('events'), customers: tableOf('customers') },
  };
  // Named from where the command was called.
  const folder = resolve(env['INIT_CWD'] ?? '', usage.options.out);
  try {
    const { isDone, lines } = await exportLeads(
      { ...usage.options, out: folder },
      { client, tables },
      nowEpochSeconds(),
    );
    for (const line of lines) (isDone ? out : err)(line);
    return isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    err(explainFailure(error, target, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}
