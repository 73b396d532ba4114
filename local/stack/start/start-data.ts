import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { startBuyers } from '../buyers/start-buyers.ts';
import { createTables } from '../dynamodb/create-tables.ts';
import { answers, startDynamoDbLocal } from '../dynamodb/start-dynamodb-local.ts';
import { DUMMY_CREDENTIALS } from '../environment/dummy-credentials.ts';
import type { Ports } from '../ports/ports.ts';
import { sayWhoseIsTaken } from '../ports/taken-meanwhile.ts';
import { startS3Local } from '../s3/start-s3-local.ts';
import type { Service } from '../service/describe-service.ts';
import { staffLoginParameter } from '../staff/staff-login.ts';
import { type DevelopmentKeys, keepDevelopmentKeys, publicKeySet } from '../ssm/development-keys.ts';
import { LOCAL_META_TOKENS, localMetaApp } from '../ssm/local-meta.ts';
import { startSqsLocal } from '../sqs/start-sqs-local.ts';
import { startSsmLocal } from '../ssm/start-ssm-local.ts';
import { StackError } from '../stack-error.ts';

interface DataOptions {
  readonly service: Service;
  /** Where S3 and the buyers listen, and DynamoDB Local when it is ours; 0 takes any free one for the first two. */
  readonly ports: Pick<Ports, 'dynamoDbLocal' | 's3' | 'buyers'>;
  /** A DynamoDB Local that runs already, instead of one of our own. */
  readonly dynamoDbUrl?: string | undefined;
  readonly onDeath: (what: string) => void;
}

interface Data {
  readonly dynamoDbUrl: string;
  readonly ssmUrl: string;
  readonly s3Url: string;
  readonly sqsUrl: string;
  /** Where the sandbox's buyers of leads are, and a page of what they got. */
  readonly buyersUrl: string;
  /** For example "12 orders, 8 customers, 40 products". */
  readonly seeded: string;
  stop(): Promise<void>;
}

/** What functions read and write: tables filled with the demo shop, buckets, queues, and the secrets. */
export async function startData(options: DataOptions): Promise<Data> {
  const { service } = options;
  const keys = await keepDevelopmentKeys(join(service.directory, '.local', 'development-keys.json'));
  const started: { stop(): Promise<unknown> }[] = [];
  const stop = async () => void (await Promise.allSettled(started.map((part) => part.stop())));
  const keep = <Part extends (typeof started)[number]>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    const s3 = keep(await startS3(options));
    const database = keep(await startDatabase(options));
    const sqs = keep(await startSqsLocal({ region: service.region, queues: service.queues }));
    const ssm = keep(await startSsmLocal({ region: service.region, secrets: secretsOf(service, keys) }));
    const seeded = await fillTables(service, database.url, keys);
    const buyers = keep(await openBuyers(options, database.url, keys));
    await fillHistory(service, s3.url, database.url);
    return {
      dynamoDbUrl: database.url,
      ssmUrl: ssm.url,
      s3Url: s3.url,
      sqsUrl: sqs.url,
      buyersUrl: buyers.url,
      seeded,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Objects are kept as long as items are: beyond this start only with a database that the person runs. */
function startS3({ service: { directory, buckets }, ports, dynamoDbUrl }: DataOptions) {
  const isKept = dynamoDbUrl !== undefined;
  return startS3Local({ port: ports.s3, directory, buckets, isKept }).catch(sayWhoseIsTaken('s3', ports.s3));
}

async function startDatabase({
  service,
  ports,
  dynamoDbUrl,
  onDeath,
}: DataOptions): Promise<{ url: string; stop(): Promise<void> }> {
  if (!dynamoDbUrl) {
    return startDynamoDbLocal({
      port: ports.dynamoDbLocal,
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

/** Buyers, and the contracts with them. */
async function openBuyers({ service, ports }: DataOptions, endpoint: string, { exchangeKey }: DevelopmentKeys) {
  const { seedDemoPartners } = await import('../../seed/index.ts');
  const buyers = await startBuyers(ports.buyers, exchangeKey).catch(sayWhoseIsTaken('buyers', ports.buyers));
  const client = new DynamoDBClient({ endpoint, region: service.region, credentials: DUMMY_CREDENTIALS });
  try {
    await seedDemoPartners(DynamoDBDocumentClient.from(client), service.tableNames.partners, buyers.url);
    return buyers;
  } finally {
    client.destroy();
  }
}

async function fillHistory(service: Service, s3Url: string, dynamoDbUrl: string): Promise<void> {
  const { history, region, shopTimeZone, tableNames } = service;
  if (!history) return;
  const { analyzeOpened, isCustomerIn, openHistory, seedDemoHistory } = await import('../../seed/index.ts');
  const opened = openHistory({ ...history, region, endpoint: s3Url, credentials: DUMMY_CREDENTIALS });
  const client = new DynamoDBClient({ endpoint: dynamoDbUrl, region, credentials: DUMMY_CREDENTIALS });
  const now = nowEpochSeconds();
  try {
    const found = { client: DynamoDBDocumentClient.from(client), tables: tableNames };
    await seedDemoHistory(opened, dayAt(now, shopTimeZone), isCustomerIn(found.client, tableNames.customers));
    await analyzeOpened(opened, found, new Date(now * 1000).toISOString());
  } finally {
    opened.close();
    client.destroy();
  }
}

const secretsOf = ({ parameterNames }: Service, keys: DevelopmentKeys) => ({
  [parameterNames.sealKey]: keys.sealKey,
  [parameterNames.contactHashKey]: keys.contactHashKey,
  [parameterNames.callerProofKey]: keys.callerProofKey,
  [parameterNames.shopJwks]: publicKeySet(keys),
  [parameterNames.staffLogin]: staffLoginParameter(keys.staffSigningKey),
  [parameterNames.paymentWebhookSecret]: keys.paymentWebhookSecret,
  [parameterNames.orderEventsSecret]: keys.orderEventsSecret,
  [parameterNames.labelLinkKey]: keys.labelLinkKey,
  [parameterNames.exchangeKey]: keys.exchangeKey,
  [parameterNames.privacyLinkKey]: keys.privacyLinkKey,
  [parameterNames.chatKey]: keys.chatKey,
  [parameterNames.metaApp]: localMetaApp(keys),
  [parameterNames.metaTokens]: LOCAL_META_TOKENS,
  [parameterNames.carrierWebhookSecret]: keys.carrierWebhookSecret,
});
