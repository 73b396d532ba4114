import { createDynamoInsightsCounter } from '#adapters/dynamodb/dynamo-insights-counter';
import { createPseudonymizer } from '#adapters/node-crypto/customer-pseudonym';
import { dayOfIn } from '#business/insights/index';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import { createInsightsCounter } from './handler.ts';

const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
const ports = {
  counter: createDynamoInsightsCounter(createDocumentClient(), readEnv('INSIGHTS_TABLE_NAME'), PATIENCE),
  dayOf: dayOfIn(readEnv('SHOP_TIME_ZONE')),
  pseudonymOf: async (customerId: string) =>
    createPseudonymizer(Buffer.from(await readSecret(keyParameter), 'base64'))(customerId),
};

export const handler = createLambdaHandler(createInsightsCounter(ports, nowEpochSeconds), failInvocation);
