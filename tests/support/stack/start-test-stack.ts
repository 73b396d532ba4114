import { join } from 'node:path';
import { startLexLocal } from '../../../local/lex/index.ts';
import { applyLocalEnvironment, localEnvironment } from '../../../local/stack/environment/local-environment.ts';
import { functionEnvironment } from '../../../local/stack/functions/invoke-function.ts';
import { startLambdaLocal } from '../../../local/stack/functions/start-lambda-local.ts';
import { findFreePort } from '../../../local/stack/ports/find-free-port.ts';
import { resolveService } from '../../../local/stack/service/resolve-service.ts';
import { startSink } from '../../../local/stack/sink/start-sink.ts';
import { startData } from '../../../local/stack/start/start-data.ts';
import { syncBot } from '../../../scripts/sync-bot/index.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface TestStack {
  /** What test workers need to find it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * The whole shop in this process, on free ports: DynamoDB Local with the demo shop, the four functions behind the Invoke
 * API, Lex Local with the synced bot.
 */
export async function startTestStack(): Promise<TestStack> {
  const service = await resolveService(ROOT);
  const data = await startData({ service, port: await findFreePort(), onDeath: (what) => console.error(what) });
  const sink = await startSink({ onRefused: (call) => console.error(`Refused to leave this machine: ${call}.`) });
  const lambda = await startLambdaLocal(service);
  const lex = await startLexLocal({
    port: await findFreePort(),
    lambdaEndpoint: lambda.url,
    region: service.region,
    cacheDirectory: join(ROOT, '.local/lex-cache'),
  });

  const endpoints = { sink: sink.url, dynamodb: data.dynamoDbUrl, ssm: data.ssmUrl, lambda: lambda.url };
  const environment = {
    ...functionEnvironment(service),
    ...localEnvironment({ ...endpoints, lexModels: lex.url, lexRuntime: lex.url }, service.region),
    POWERTOOLS_LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'SILENT',
  };
  applyLocalEnvironment(environment, process.env);
  const { botId = '', botAliasId = '' } = await syncBot({ stage: 'local', endpoint: lex.url });

  return {
    environment: { ...environment, TEST_BOT_ID: botId, TEST_BOT_ALIAS_ID: botAliasId },
    stop: async () => {
      await Promise.all([lex.close(), lambda.stop(), sink.stop(), data.stop()]);
    },
  };
}
