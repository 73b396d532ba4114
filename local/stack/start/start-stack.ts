import { localEnvironment } from '../environment/local-environment.ts';
import { startPumps } from '../events/start-pumps.ts';
import { startInbox } from '../inbox/start-inbox.ts';
import type { Ports } from '../ports/ports.ts';
import { sayWhoseIsTaken } from '../ports/taken-meanwhile.ts';
import type { Service } from '../service/describe-service.ts';
import { startSink } from '../sink/start-sink.ts';
import { startData } from './start-data.ts';

interface StackOptions {
  readonly service: Service;
  readonly ports: Ports;
  readonly dynamoDbUrl?: string | undefined;
  readonly log: (line: string) => void;
  /** Told when a part has died and the stack can't go on. */
  readonly onDeath: (what: string) => void;
}

export interface Stack {
  readonly lexUrl: string;
  /** What listens where, a line each. */
  readonly addresses: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Streams and queues reach their functions from then on: once those are there. */
  startPumps(): void;
  stop(): Promise<void>;
}

/** Brings up everything but the functions themselves: those are `sls offline`'s, at `ports.lambdaApi`. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { service, ports, log } = options;
  const started: { stop(): Promise<unknown> }[] = [];
  const keep = <Part extends { stop(): Promise<unknown> }>(part: Part): Part => {
    started.unshift(part);
    return part;
  };
  const stop = async () => void (await Promise.allSettled(started.map((part) => part.stop())));

  try {
    const lambdaUrl = `http://127.0.0.1:${ports.lambdaApi}`;
    // First, because it takes its port at once: of two starts in the same moment one ends here and has nothing to undo.
    const lex = keep(await startLex(service, ports.lexLocal, lambdaUrl));
    const inbox = keep(await startInbox(ports.inbox).catch(sayWhoseIsTaken('inbox', ports.inbox)));
    const sink = keep(await startSink({ onRefused: (call) => log(`Refused to leave this machine: ${call}.`) }));
    const data = keep(await startData({ ...options, ports }));
    const environment = localEnvironment(
      {
        sink: sink.url,
        dynamodb: data.dynamoDbUrl,
        ssm: data.ssmUrl,
        s3: data.s3Url,
        sqs: data.sqsUrl,
        lambda: lambdaUrl,
        lexModels: lex.url,
        lexRuntime: lex.url,
        inbox: inbox.url,
      },
      service.region,
    );
    const addresses = inLines({
      ...(service.servesHttp && httpAddresses(ports.httpApi)),
      'Lambda API': lambdaUrl,
      'Lex Local': lex.url,
      ...(lex.inspectorUrl && { 'Lex inspector': lex.inspectorUrl }),
      Inbox: `${inbox.url}/`,
      'Buyers of leads': `${data.buyersUrl}/`,
      'DynamoDB Local': data.dynamoDbUrl,
      S3: data.s3Url,
      SQS: data.sqsUrl,
      SSM: data.ssmUrl,
    });
    log(`The demo shop has ${data.seeded}.`);
    const isKept = options.dynamoDbUrl !== undefined;
    const urls = { dynamoDbUrl: data.dynamoDbUrl, sqsUrl: data.sqsUrl, lambdaUrl };
    return {
      lexUrl: lex.url,
      addresses,
      environment,
      startPumps: () => void keep(startPumps({ service, ...urls, isKept, log })),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const httpAddresses = (port: number) => ({
  'HTTP API': `http://127.0.0.1:${port}`,
  'Chat API': `http://127.0.0.1:${port}/chat`,
});

async function startLex({ region, directory }: Service, port: number, lambdaEndpoint: string) {
  const { startLexLocal } = await import('../../lex/index.ts');
  const cacheDirectory = `${directory}/.local/lex-cache`;
  const lex = await startLexLocal({ port, lambdaEndpoint, region, cacheDirectory }).catch(
    sayWhoseIsTaken('lexLocal', port),
  );
  return { url: lex.url, inspectorUrl: lex.inspectorUrl, stop: () => lex.close() };
}

function inLines(urls: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(urls).map((name) => name.length));
  return Object.entries(urls)
    .map(([name, url]) => `  ${name.padEnd(width)}  ${url}`)
    .join('\n');
}
