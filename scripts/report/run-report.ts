import { everyEvent } from '#adapters/dynamodb/dynamo-every-event';
import { createDynamoInsightsReader } from '#adapters/dynamodb/dynamo-insights-reader';
import { dayOfIn, readInsights } from '#business/insights/index';
import { nowEpochSeconds } from '#platform/clock';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { describeCustomers } from './describe-customers.ts';
import { describeInsights, insightsCsv } from './describe-insights.ts';
import { parseReportOptions, type ReportOptions, USAGE } from './options.ts';
import { reconcile } from './reconcile.ts';

const EXIT = { done: 0, notDone: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the command writes: results to `out`, what went wrong to `err`, a line each. */
interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run report`: the command without its process. */
export async function runReport(args: readonly string[], env: Environment, terminal: Terminal): Promise<ExitCode> {
  const usage = parseReportOptions(args, nowEpochSeconds());
  if (usage.kind === 'help') {
    terminal.out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    terminal.err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }

  const { options } = usage;
  const client = connect(options, env);
  try {
    const { isEqual, lines } = await answer(options, client, env);
    for (const line of lines) (isEqual ? terminal.out : terminal.err)(line);
    return isEqual ? EXIT.done : EXIT.notDone;
  } catch (error) {
    terminal.err(explainFailure(error, options, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}

async function answer(options: ReportOptions, client: ReturnType<typeof connect>, env: Environment) {
  const { stage, from, to, by, as, timeZone } = options;
  if (as === 'customers') return { isEqual: true, lines: await describeCustomers(options, env) };
  const reader = createDynamoInsightsReader(client, tableName(stage, 'insights'));
  if (as === 'reconciliation') {
    const events = everyEvent(client, tableName(stage, 'events'));
    return reconcile(from, to, { reader, events, dayOf: dayOfIn(timeZone) });
  }
  const insights = await readInsights({ from, to, by }, reader);
  const lines = as === 'csv' ? [insightsCsv(insights).trimEnd()] : describeInsights(insights);
  return { isEqual: true, lines };
}
