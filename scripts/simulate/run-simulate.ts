import { join } from 'node:path';
import { everyEvent } from '#adapters/dynamodb/dynamo-every-event';
import { createDynamoInsightsReader } from '#adapters/dynamodb/dynamo-insights-reader';
import { dayOfIn } from '#business/insights/index';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { createShopStores } from '../../local/seed/index.ts';
import { shopTables } from '../../local/seed/shop-stores.ts';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { USUAL_SHOP_TIME_ZONE } from '../../local/seed/command/run-seed.ts';
import { readPorts } from '../../local/stack/ports/ports.ts';
import { findRunningStack, type RunningStack } from '../../local/stack/running/running-stack.ts';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { reconcile } from '../report/reconcile.ts';
import { tableName } from '../shared/deployment-names.ts';
import { hasNetworks } from './client/has-networks.ts';
import { createHttpTransport } from './client/http-transport.ts';
import { parseSimulateOptions, type SimulateOptions, USAGE } from './options.ts';
import { showProgress } from './show-progress.ts';
import { simulate } from './simulate.ts';
import { describeConversation } from './describe-conversation.ts';
import { describeSimulation } from './summary.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXIT = { held: 0, notHeld: 1, stackUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the command writes: results to `out`, what went wrong to `err`, a line each. */
interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run simulate`: the command without its process. */
export async function runSimulate(args: readonly string[], env: Environment, terminal: Terminal): Promise<ExitCode> {
  const usage = parseSimulateOptions(args);
  if (usage.kind === 'help') {
    terminal.out(USAGE);
    return EXIT.held;
  }
  if (usage.kind === 'wrong') {
    terminal.err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notHeld;
  }
  const stack = await findRunningStack(ROOT, readPorts(env).lexLocal);
  if (!stack) {
    terminal.err('No stack is running. Start one with "npm start", and wait until it is ready.');
    return EXIT.stackUnusable;
  }
  if (!(await hasNetworks())) {
    terminal.err('This system has no network addresses but 127.0.0.1 to call from, as Linux has: docs/simulate.md.');
    return EXIT.stackUnusable;
  }
  return play(usage.options, { env, stack, terminal });
}

interface Running {
  readonly env: Environment;
  readonly stack: RunningStack;
  readonly terminal: Terminal;
}

async function play(options: SimulateOptions, { env, stack, terminal }: Running): Promise<ExitCode> {
  const { stage, environment } = stack;
  const client = connect({ stage: 'local' }, environment);
  const { contactHashKey } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const stores = createShopStores(client, shopTables(stage), Buffer.from(contactHashKey, 'base64'));
  const url = options.url ?? `http://127.0.0.1:${String(readPorts(env).httpApi)}`;
  const { transport, close } = createHttpTransport(url);
  const timeZone = env['SHOP_TIME_ZONE'] || USUAL_SHOP_TIME_ZONE;
  const today = dayAt(nowEpochSeconds(), timeZone);
  const progress = showProgress(options.conversations, terminal.out);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const ports = { client, stores, transport, onPlayed: progress.add, signal: stop.signal };
    const simulated = await simulate({ ...options, stage, today }, ports);
    const shown = simulated.played.filter(({ persona }) => persona.name === options.show);
    for (const line of shown.flatMap(describeConversation)) terminal.out(line);
    for (const line of [progress.summary(), ...describeSimulation(simulated)]) terminal.out(line);

    const reader = createDynamoInsightsReader(client, tableName(stage, 'insights'));
    const events = everyEvent(client, tableName(stage, 'events'));
    const { isEqual, lines } = await reconcile(today, dayAt(nowEpochSeconds(), timeZone), {
      ...{ reader, events, dayOf: dayOfIn(timeZone) },
    });
    for (const line of lines) terminal.out(line);
    return isEqual && simulated.broken.size === 0 ? EXIT.held : EXIT.notHeld;
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    return EXIT.stackUnusable;
  } finally {
    close();
    client.destroy();
  }
}
