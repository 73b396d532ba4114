import { join } from 'node:path';
import { startLexLocal } from '../../lex/index.ts';
import { applyLocalEnvironment, localEnvironment } from '../environment/local-environment.ts';
import { functionEnvironment } from '../functions/invoke-function.ts';
import { startPumps } from '../events/start-pumps.ts';
import { startLambdaLocal } from '../functions/start-lambda-local.ts';
import { startInbox } from '../inbox/start-inbox.ts';
import { findFreePort } from '../ports/find-free-port.ts';
import { resolveService } from '../service/resolve-service.ts';
import { startSink } from '../sink/start-sink.ts';
import { startData } from './start-data.ts';
import { syncBot } from '../../../scripts/sync-bot/index.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface StackInProcess {
  /** The variables under which the SDK and the functions find everything. */
  readonly environment: Readonly<Record<string, string>>;
  readonly botId: string;
  readonly botAliasId: string;
  /** Where the messages are that the functions have sent. */
  readonly inboxUrl: string;
  stop(): Promise<void>;
}

interface Options {
  /** How much the functions log: SILENT, ERROR, INFO … */
  readonly logLevel: string;
  /** Put between the functions and DynamoDB Local; given its URL, returns the one to use. */
  readonly watchDynamoDb?: (url: string) => Promise<string>;
}

/**
 * The whole shop in this process, on free ports: DynamoDB Local with the demo shop, the functions from their sources
 * behind the Invoke API, Lex Local with the synced bot. For tests and benchmarks; `npm start` runs what is deployed.
 */
export async function startInProcess({ logLevel, watchDynamoDb }: Options): Promise<StackInProcess> {
  const service = await resolveService(ROOT);
  const ports = { dynamoDbLocal: await findFreePort(), s3: 0, buyers: 0 };
  const data = await startData({ service, ports, onDeath: (what) => console.error(what) });
  const sink = await startSink({ onRefused: (call) => console.error(`Refused to leave this machine: ${call}.`) });
  const lambda = await startLambdaLocal(service);
  const inbox = await startInbox(0);
  const lex = await startLexLocal({
    port: await findFreePort(),
    lambdaEndpoint: lambda.url,
    region: service.region,
    cacheDirectory: join(ROOT, '.local/lex-cache'),
  });

  const dynamodb = (await watchDynamoDb?.(data.dynamoDbUrl)) ?? data.dynamoDbUrl;
  const endpoints = {
    sink: sink.url,
    dynamodb,
    ssm: data.ssmUrl,
    s3: data.s3Url,
    sqs: data.sqsUrl,
    lambda: lambda.url,
    inbox: inbox.url,
  };
  const environment = {
    ...functionEnvironment(service),
    ...localEnvironment({ ...endpoints, lexModels: lex.url, lexRuntime: lex.url }, service.region),
    // Its port is known only now.
    META_GRAPH_URL: `${inbox.url}/graph/v24.0`,
    POWERTOOLS_LOG_LEVEL: logLevel,
  };
  applyLocalEnvironment(environment, process.env);
  const pumps = startPumps({
    service,
    dynamoDbUrl: data.dynamoDbUrl,
    sqsUrl: data.sqsUrl,
    lambdaUrl: lambda.url,
    log: console.error,
  });
  const { botId = '', botAliasId = '' } = await syncBot({ stage: 'local', endpoint: lex.url });

  return {
    environment,
    botId,
    botAliasId,
    inboxUrl: inbox.url,
    stop: async () => {
      await pumps.stop();
      await Promise.all([lex.close(), inbox.stop(), lambda.stop(), sink.stop(), data.stop()]);
    },
  };
}
