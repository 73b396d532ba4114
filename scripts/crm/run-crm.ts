import { toEventItem } from '#adapters/dynamodb/event-item';
import { createSqsEventPublisher } from '#adapters/sqs/sqs-event-publisher';
import { nowEpochSeconds } from '#platform/clock';
import { connect, LOCAL_STAGE } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import { connectSqs } from '../shared/connect-sqs.ts';
import { queueName, tableName } from '../shared/deployment-names.ts';
import { type CrmOptions, parseCrmOptions, USAGE } from './options.ts';
import { replay } from './replay.ts';
import { setUp } from './set-up.ts';

const EXIT = { done: 0, notDone: 1, unreachable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run crm`: the command without its process. */
export async function runCrm(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const usage = parseCrmOptions(args);
  if (usage.kind === 'help') {
    out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }
  const { options } = usage;
  try {
    const { isDone, line } = await answer(options, env);
    (isDone ? out : err)(line);
    return isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    err(error instanceof StackError ? error.message : explainFailure(error, options, env));
    return EXIT.unreachable;
  }
}

async function answer(options: CrmOptions, env: NodeJS.ProcessEnv) {
  const { command, stage } = options;
  if (command === 'replay') return replayAll(options, env);
  // The laptop's stage never reaches a real account.
  if (stage === LOCAL_STAGE) return { isDone: false, line: 'Name the stage whose HubSpot is meant by --stage.' };
  return setUp(options, env);
}

async function replayAll(options: CrmOptions, env: NodeJS.ProcessEnv) {
  const { stage } = options;
  const sqs = await connectSqs(options, env);
  const client = connect(options, env);
  try {
    const publisher = createSqsEventPublisher(sqs, { crm: queueName(stage, 'crm') }, toEventItem);
    const tables = { leads: tableName(stage, 'leads'), events: tableName(stage, 'events') };
    const people = await replay(options, nowEpochSeconds(), { client, tables, publisher });
    return { isDone: true, line: `${people} ${people === 1 ? 'person goes' : 'people go'} to the queue of the CRM.` };
  } finally {
    client.destroy();
    sqs.destroy();
  }
}
