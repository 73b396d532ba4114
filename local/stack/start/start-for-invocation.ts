import { localEnvironment } from '../environment/local-environment.ts';
import { functionEnvironment } from '../functions/invoke-function.ts';
import { startLambdaLocal } from '../functions/start-lambda-local.ts';
import { startInbox } from '../inbox/start-inbox.ts';
import { findFreePort } from '../ports/find-free-port.ts';
import { findRunningStack } from '../running/running-stack.ts';
import type { Service } from '../service/describe-service.ts';
import { startSink } from '../sink/start-sink.ts';
import { startData } from './start-data.ts';

export interface Surroundings {
  /** Variables under which an invoked function finds its tables, secrets and fellow functions. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface InvocationOptions {
  readonly service: Service;
  /** By which a running stack is known. */
  readonly lexPort: number;
  readonly dynamoDbUrl?: string | undefined;
  readonly log: (line: string) => void;
}

/** What a single invocation needs around it: the running stack's parts, or its own for as long as it takes. */
export async function startForInvocation(options: InvocationOptions): Promise<Surroundings> {
  const { service, lexPort, log } = options;
  const running = await findRunningStack(service.directory, lexPort);
  if (running?.stage === service.stage) {
    log(`Using the stack that is running (process ${running.pid}).`);
    return { environment: { ...functionEnvironment(service), ...running.environment }, stop: () => Promise.resolve() };
  }
  return startOwn(options);
}

async function startOwn({ service, dynamoDbUrl, log }: InvocationOptions): Promise<Surroundings> {
  const data = await startData({
    service,
    dynamoDbUrl,
    ports: { dynamoDbLocal: await findFreePort(), s3: 0, buyers: 0 },
    onDeath: log,
  });
  const sink = await startSink({ onRefused: (call) => log(`Refused to leave this machine: ${call}.`) });
  const lambda = await startLambdaLocal(service);
  const inbox = await startInbox(0);
  log(`The demo shop has ${data.seeded}.`);

  const urls = { sink: sink.url, lambda: lambda.url, inbox: inbox.url };
  const endpoints = { ...urls, dynamodb: data.dynamoDbUrl, ssm: data.ssmUrl, s3: data.s3Url, sqs: data.sqsUrl };
  return {
    environment: { ...functionEnvironment(service), ...localEnvironment(endpoints, service.region) },
    stop: async () => void (await Promise.allSettled([inbox.stop(), lambda.stop(), sink.stop(), data.stop()])),
  };
}
