import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoExperimentCounts } from '#adapters/dynamodb/dynamo-experiment-counts';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import { digest } from '#adapters/node-crypto/digest';
import {
  type CountBook,
  countEvent,
  EXPERIMENTS,
  type ExperimentStateStore,
  OFFER_STRATEGY,
  reviewExperiments,
  type RunName,
  sharesOf,
} from '#business/experiments/index';
import type { ShopEvent } from '#business/events/index';
import type { Purchase } from '#business/history/index';
import { presentThresholds, proposeTiers, tiersInWords } from '#business/tier-model/index';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { createRandom } from '../../local/seed/history/random.ts';
import { tableName } from '../shared/deployment-names.ts';
import { describeExperiment } from './describe.ts';
import { describeLearned } from './describe-learned.ts';
import { describePaths } from './describe-paths.ts';
import { type ExperimentOptions, parseExperimentOptions, USAGE, type Verb } from './options.ts';
import { readEvents } from './read-events.ts';
import { readPurchases } from './read-purchases.ts';
import { describeAlarms, describeRegret } from './simulate.ts';

/** Where the command writes, a line each. */
interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Desk {
  readonly name: RunName;
  readonly nowIso: string;
  readonly states: ExperimentStateStore;
  readonly book: CountBook;
  readonly readEvents: () => Promise<readonly ShopEvent[]>;
  readonly readPurchases: () => Promise<readonly (readonly Purchase[])[]>;
}

const SEED = 20_261_123;

const WORK: { readonly [Name in Verb]: (desk: Desk) => Promise<readonly string[]> } = {
  async list({ states, book }) {
    const present = await states.read();
    const described = EXPERIMENTS.map(async (experiment) =>
      describeExperiment(experiment, present[experiment.name], await book.readCounts(experiment.name)),
    );
    const strategy = await book.readCounts(OFFER_STRATEGY.name);
    return [...(await Promise.all(described)).flat(), ...describeLearned(present[OFFER_STRATEGY.name], strategy)];
  },

  async start({ name, nowIso, states }) {
    const experiment = EXPERIMENTS.find((one) => one.name === name);
    const shares = experiment && { shares: sharesOf(experiment) };
    await states.write(name, { state: 'running', sinceIso: nowIso, ...shares });
    return [`${name} runs. Where the stage's parameter "experiments" is on, customers are shown it within a minute.`];
  },

  async stop({ name, nowIso, states }) {
    await states.write(name, { state: 'stopped', sinceIso: nowIso, because: 'Stopped by hand.' });
    return [`${name} is stopped: everybody gets the control within a minute.`];
  },

  async review({ nowIso, states, book }) {
    const stopped = await reviewExperiments(nowIso, { states, book });
    return stopped.length === 0
      ? ['Nothing has to be stopped.']
      : stopped.map(({ name, because }) => `${name} is stopped. ${because}`);
  },

  async count({ book, readEvents: read }) {
    const events = await read();
    for (const event of events) await countEvent(event, { book, digest });
    return [`${events.length} events are counted.`];
  },

  paths: async ({ readEvents: read }) => describePaths(await read()),

  tiers: async ({ nowIso, readPurchases }) =>
    tiersInWords(proposeTiers(await readPurchases(), presentThresholds(), nowIso)),

  simulate: () => Promise.resolve([...describeAlarms(createRandom(SEED)), '', ...describeRegret(createRandom(SEED))]),
};

/** `npm run experiments`: the command without its process. @returns the exit code */
export async function runExperiments(
  args: readonly string[],
  env: Environment,
  { out, err }: Terminal,
): Promise<number> {
  let options: ExperimentOptions;
  try {
    options = parseExperimentOptions(args);
  } catch (error) {
    err(`${(error as Error).message}\n\n${USAGE}`);
    return 1;
  }
  const { verb, name, target } = options;
  const client = connect(target, env);
  const insights = tableName(target.stage, 'insights');
  try {
    const desk: Desk = {
      name,
      nowIso: new Date().toISOString(),
      states: createDynamoExperimentStates(client, insights),
      book: createDynamoExperimentCounts(client, insights, { delay, random: Math.random }),
      readEvents: () => readEvents(client, tableName(target.stage, 'events')),
      readPurchases: () => readPurchases(target, env),
    };
    for (const line of await WORK[verb](desk)) out(line);
    return 0;
  } catch (error) {
    err((error as Error).message);
    return 1;
  } finally {
    client.destroy();
  }
}
