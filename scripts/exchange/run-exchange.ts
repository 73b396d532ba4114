import { join, resolve } from 'node:path';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { clientSettings, connect, type Environment, LOCAL_STAGE } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { readPorts } from '../../local/stack/ports/ports.ts';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { parameterName, tableName } from '../shared/deployment-names.ts';
import { answerExchange, type Desk } from './answer-exchange.ts';
import { type ExchangeOptions, parseExchangeOptions, USAGE } from './options.ts';

const EXIT = { done: 0, notDone: 1, unreachable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../../.local/development-keys.json');

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run exchange`: the command without its process. */
export async function runExchange(
  args: readonly string[],
  env: Environment,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const usage = parseExchangeOptions(args);
  if (usage.kind === 'help') {
    out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }
  const { options } = usage;
  const client = connect(options, env);
  try {
    const { isDone, lines } = await answerExchange(withPath(options, env), openDesk(client, options, env));
    for (const line of lines) (isDone ? out : err)(line);
    return isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    err(explainFailure(error, options, env));
    return EXIT.unreachable;
  } finally {
    client.destroy();
  }
}

/** Files are named from where the command was called. */
const withPath = ({ command, name }: ExchangeOptions, env: Environment) => ({
  command,
  name: command === 'load' ? resolve(env['INIT_CWD'] ?? '', name) : name,
});

function openDesk(client: Desk['client'], options: ExchangeOptions, env: Environment): Desk {
  const { stage } = options;
  const isLocal = stage === LOCAL_STAGE;
  const tables = {
    partners: tableName(stage, 'partners'),
    leads: tableName(stage, 'leads'),
    events: tableName(stage, 'events'),
  };
  return {
    client,
    tables,
    sandboxUrl: isLocal ? `http://127.0.0.1:${readPorts(env).buyers}` : undefined,
    readKey: async () => (isLocal ? (await keepDevelopmentKeys(DEVELOPMENT_KEYS)).exchangeKey : readKey(options, env)),
  };
}

async function readKey(options: ExchangeOptions, env: Environment): Promise<string> {
  const client = new SSMClient(clientSettings(options, undefined, env));
  const get = new GetParameterCommand({ Name: parameterName(options.stage, 'exchange-key'), WithDecryption: true });
  return (await client.send(get)).Parameter?.Value ?? '';
}
