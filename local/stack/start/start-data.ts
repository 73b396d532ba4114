import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { createTables } from '../dynamodb/create-tables.ts';
import { answers, startDynamoDbLocal } from '../dynamodb/start-dynamodb-local.ts';
import { DUMMY_CREDENTIALS } from '../environment/dummy-credentials.ts';
import type { Service } from '../service/describe-service.ts';
import { type DevelopmentKeys, keepDevelopmentKeys, publicKeySet } from '../ssm/development-keys.ts';
import { startSsmLocal } from '../ssm/start-ssm-local.ts';
import { StackError } from '../stack-error.ts';

interface DataOptions {
  readonly service: Service;
  /** Where DynamoDB Local listens when it is ours. */
  readonly port: number;
  /** A DynamoDB Local that runs already, instead of one of our own. */
  readonly dynamoDbUrl?: string | undefined;
  readonly onDeath: (what: string) => void;
}

interface Data {
  readonly dynamoDbUrl: string;
  readonly ssmUrl: string;
  /** For example "12 orders, 8 customers, 40 products". */
  readonly seeded: string;
  stop(): Promise<void>;
}

/** What functions read and write: tables filled with the demo shop, and the secrets. */
export async function startData(options: DataOptions): Promise<Data> {
  const { service } = options;
  const keys = await keepDevelopmentKeys(join(service.directory, '.local', 'development-keys.json'));
  const database = await startDatabase(options);
  try {
    const ssm = await startSsmLocal({ region: service.region, secrets: secretsOf(service, keys) });
    const seeded = await fillTables(service, database.url, keys);
    return {
      dynamoDbUrl: database.url,
      ssmUrl: ssm.url,
      seeded,
      stop: async () => void (await Promise.all([ssm.stop(), database.stop()])),
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function startDatabase({
  service,
  port,
  dynamoDbUrl,
  onDeath,
}: DataOptions): Promise<{ url: string; stop(): Promise<void> }> {
  if (!dynamoDbUrl) {
    return startDynamoDbLocal({
      port,
      directory: service.directory,
      onDeath: (words) =>
        onDeath(`DynamoDB Local has ended unexpectedly, and nothing works without it. ${words}`.trim()),
    });
  }
  if (/amazonaws\.com/.test(dynamoDbUrl)) {
    throw new StackError(
      'dynamodb-is-aws',
      `AWS_ENDPOINT_URL_DYNAMODB is ${dynamoDbUrl}: local runs never use AWS itself. Unset it.`,
    );
  }
  if (!(await answers(dynamoDbUrl))) {
    throw new StackError(
      'dynamodb-absent',
      `AWS_ENDPOINT_URL_DYNAMODB is ${dynamoDbUrl}, but nothing answers there. Start it, or unset the variable.`,
    );
  }
  return { url: dynamoDbUrl, stop: () => Promise.resolve() };
}

async function fillTables(service: Service, endpoint: string, keys: DevelopmentKeys): Promise<string> {
  const { seedDemoShop } = await import('../../seed/index.ts');
  const client = new DynamoDBClient({ endpoint, region: service.region, credentials: DUMMY_CREDENTIALS });
  try {
    await createTables(client, service.tables);
    const counts = await seedDemoShop({
      client: DynamoDBDocumentClient.from(client),
      tables: service.tableNames,
      contactHashKey: Buffer.from(keys.contactHashKey, 'base64'),
      today: dayAt(nowEpochSeconds(), service.shopTimeZone),
    });
    return `${counts.orders} orders, ${counts.customers} customers, ${counts.products} products`;
  } finally {
    client.destroy();
  }
}

const secretsOf = ({ parameterNames }: Service, keys: DevelopmentKeys) => ({
  [parameterNames.sealKey]: keys.sealKey,
  [parameterNames.contactHashKey]: keys.contactHashKey,
  [parameterNames.callerProofKey]: keys.callerProofKey,
  [parameterNames.shopJwks]: publicKeySet(keys),
});
