import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoEventOnce } from '#adapters/dynamodb/dynamo-event-once';
import { createDynamoExperimentCountsReader } from '#adapters/dynamodb/dynamo-experiment-counts-reader';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import {
  createExperimentDesk,
  createStrategyDesk,
  type ExperimentDesk,
  OFFER_STRATEGY,
  type StrategyDesk,
} from '#business/experiments/index';
import type { ShopEvent } from '#business/events/index';
import { count, nowEpochSeconds, readEnv, readOptionalEnv } from '#platform/index';
import { createKeeper } from '#platform/keep-fresh';

/** One that is stopped is shown to nobody any more after a minute at the latest. */
const FRESHNESS = { freshSeconds: () => 60, retrySeconds: 30 };

/**
 * Wires experiments to DynamoDB; undefined where the stage runs none. An experiment never costs a customer an answer:
 * while its tables fail everybody gets what was read last, else the control, and an exposure is lost.
 */
export function createExperiments(
  client: DynamoDBDocumentClient,
): { readonly experiments: ExperimentDesk; readonly strategy: StrategyDesk } | undefined {
  if (readOptionalEnv('EXPERIMENTS') !== 'on') return undefined;
  const insights = readEnv('INSIGHTS_TABLE_NAME');
  const keep = createDynamoEventOnce(client, readEnv('EVENTS_TABLE_NAME'));
  const states = createDynamoExperimentStates(client, insights);
  const counts = createDynamoExperimentCountsReader(client, insights);
  const ports = {
    readStates: kept('states', () => states.read(), {}),
    readCounts: kept('counts', () => counts.readCounts(OFFER_STRATEGY.name), {}),
    keepOnce: (event: ShopEvent) => orElse(keep(event), undefined, 'exposure'),
  };
  return { experiments: createExperimentDesk(ports), strategy: createStrategyDesk(ports) };
}

/** What is read at most once a minute, and is `nothing` where it was never read. */
function kept<T>(what: string, read: () => Promise<T>, nothing: T): () => Promise<T> {
  const keep = createKeeper(read, nowEpochSeconds, FRESHNESS, () => count('ExperimentFailures', { what }));
  return () => orElse(keep(what), nothing, what);
}

async function orElse<T>(work: Promise<T>, otherwise: T, what: string): Promise<T> {
  try {
    return await work;
  } catch {
    count('ExperimentFailures', { what });
    return otherwise;
  }
}
