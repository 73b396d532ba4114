import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { createDynamoRetentionReports } from '#adapters/dynamodb/privacy/dynamo-retention-reports';
import { createDynamoSalesReader } from '#adapters/dynamodb/privacy/dynamo-sales-reader';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createPrivacyDesk } from '#business/privacy/index';
import { nowEpochSeconds } from '#platform/clock';
import { newId } from '#platform/new-id';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { readContactHashKey } from '../../local/seed/command/contact-hash-key.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { answerPrivacy } from './answer-privacy.ts';
import { parsePrivacyOptions, type PrivacyOptions, USAGE } from './options.ts';

const EXIT = { done: 0, notDone: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the command writes and asks. */
export interface PrivacyTerminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly ask: (question: string) => Promise<string>;
}

async function openDesk(client: ReturnType<typeof connect>, options: PrivacyOptions, env: Environment) {
  const table = (name: 'leads' | 'partners' | 'events') => tableName(options.stage, name);
  const tables = { leads: table('leads'), partners: table('partners'), events: table('events') };
  const hashContact = createContactHasher(await readContactHashKey({ ...withoutRegion(options), skipBad: false }, env));
  const desk = createPrivacyDesk({
    jobs: createDynamoPrivacyJobs(client, tables),
    // The keys; who may read the bucket fetches them there.
    documents: { urlOf: (key) => Promise.resolve(key) },
    readSales: createDynamoSalesReader(client, tables, hashContact),
    hashContact,
    newId,
  });
  return { desk, reports: createDynamoRetentionReports(client, tables.leads) };
}

const withoutRegion = ({ region, endpoint, stage }: PrivacyOptions) => ({
  stage,
  ...(region !== undefined && { region }),
  ...(endpoint !== undefined && { endpoint }),
});

/** `npm run privacy`: the command without its process. */
export async function runPrivacy(
  args: readonly string[],
  env: Environment,
  terminal: PrivacyTerminal,
): Promise<ExitCode> {
  const usage = parsePrivacyOptions(args);
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
    const opened = await openDesk(client, options, env);
    const { isDone, lines } = await answerPrivacy(opened, options, { ask: terminal.ask, now: nowEpochSeconds() });
    for (const line of lines) (isDone ? terminal.out : terminal.err)(line);
    return isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    terminal.err(explainFailure(error, options, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}
