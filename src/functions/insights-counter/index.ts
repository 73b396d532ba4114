import { createDynamoExperimentCounts } from '#adapters/dynamodb/dynamo-experiment-counts';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import { createDynamoInsightsCounter } from '#adapters/dynamodb/dynamo-insights-counter';
import { createPseudonymizer } from '#adapters/node-crypto/customer-pseudonym';
import { digest } from '#adapters/node-crypto/digest';
import { countEvent, reviewExperiments } from '#business/experiments/index';
import { dayOfIn } from '#business/insights/index';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import { createInsightsCounter, type ExperimentCounter } from './handler.ts';

const client = createDocumentClient();
const insights = readEnv('INSIGHTS_TABLE_NAME');
const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
const ports = {
  counter: createDynamoInsightsCounter(client, insights, PATIENCE),
  dayOf: dayOfIn(readEnv('SHOP_TIME_ZONE')),
  pseudonymOf: async (customerId: string) =>
    createPseudonymizer(Buffer.from(await readSecret(keyParameter), 'base64'))(customerId),
};

const book = createDynamoExperimentCounts(client, insights, PATIENCE);
const states = createDynamoExperimentStates(client, insights);
const experiments: ExperimentCounter = {
  count: (event) => countEvent(event, { book, digest }),
  review: async () => {
    const nowIso = new Date(nowEpochSeconds() * 1000).toISOString();
    return (await reviewExperiments(nowIso, { states, book })).map(({ name }) => name);
  },
};

export const handler = createLambdaHandler(
  createInsightsCounter(ports, nowEpochSeconds, readOptionalEnv('EXPERIMENTS') === 'on' ? experiments : undefined),
  failInvocation,
);
