import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoEventOnce } from '#adapters/dynamodb/dynamo-event-once';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import { createExperimentDesk, type ExperimentDesk, type ExperimentStates } from '#business/experiments/index';
import type { ShopEvent } from '#business/events/index';
import { count, nowEpochSeconds, readEnv, readOptionalEnv } from '#platform/index';
import { createKeeper } from '#platform/keep-fresh';

/** One that is stopped is shown to nobody any more after a minute at the latest. */
const FRESHNESS = { freshSeconds: () => 60, retrySeconds: 30 };

/**
 * Wires experiments to DynamoDB; undefined where the stage runs none. An experiment never costs a customer an answer:
 * while its tables fail everybody gets what was read last, else the control, and an exposure is lost.
 */
export function createExperiments(client: DynamoDBDocumentClient): ExperimentDesk | undefined {
  if (readOptionalEnv('EXPERIMENTS') !== 'on') return undefined;
  const states = createDynamoExperimentStates(client, readEnv('INSIGHTS_TABLE_NAME'));
  const keep = createDynamoEventOnce(client, readEnv('EVENTS_TABLE_NAME'));
  const keepFresh = createKeeper(
    () => states.read(),
    nowEpochSeconds,
    FRESHNESS,
    () => count('ExperimentFailures', { what: 'states-stale' }),
  );
  return createExperimentDesk({
    readStates: () => orElse<ExperimentStates>(keepFresh('states'), {}, 'states'),
    keepOnce: (event: ShopEvent) => orElse(keep(event), undefined, 'exposure'),
  });
}

async function orElse<T>(work: Promise<T>, otherwise: T, what: string): Promise<T> {
  try {
    return await work;
  } catch {
    count('ExperimentFailures', { what });
    return otherwise;
  }
}
