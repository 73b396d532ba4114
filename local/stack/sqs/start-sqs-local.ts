import { type HttpAnswer, type HttpRequest, type HttpServer, serve } from '../http/serve.ts';
import { BATCH_OPERATIONS } from './batch-operations.ts';
import { MESSAGE_OPERATIONS } from './message-operations.ts';
import type { QueueDefinition } from './queue-definitions.ts';
import { QUEUE_OPERATIONS } from './queue-operations.ts';
import { createQueues, type Queues } from './queues.ts';
import { SqsRefusal } from './sqs-refusal.ts';

interface SqsLocalOptions {
  readonly region: string;
  /** Queues that are there from the start. */
  readonly queues?: readonly QueueDefinition[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const OPERATIONS = { ...QUEUE_OPERATIONS, ...MESSAGE_OPERATIONS, ...BATCH_OPERATIONS };

/** What a query client would have called it, which the SDK still does. */
const QUERY_NAMES: Readonly<Record<string, string>> = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  QueueNameExists: 'QueueAlreadyExists',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
};

/** A stand-in for standard SQS queues, in memory, on any free port; it speaks the JSON protocol of the present SDK. */
export async function startSqsLocal({ region, queues = [], now = Date.now }: SqsLocalOptions): Promise<HttpServer> {
  const all = createQueues(region, now);
  createDefined(all, queues);
  const ending = new AbortController();
  let url = '';

  const server = await serve(0, async (request) => {
    const name = operationName(request);
    const operation = OPERATIONS[name];
    try {
      if (!operation) throw new SqsRefusal('NoStandIn', `The local SQS has no operation "${name}".`, 501);
      const input = JSON.parse(request.body || '{}') as Record<string, unknown>;
      return answer(200, await operation({ queues: all, input, url, now, signal: ending.signal }));
    } catch (error) {
      return refuse(error);
    }
  });
  url = server.url;
  return {
    url,
    stop() {
      ending.abort();
      return server.stop();
    },
  };
}

/** Dead letters are known before any message is. */
function createDefined(all: Queues, definitions: readonly QueueDefinition[]): void {
  const arnOf = (name: string) => all.arnOf({ name });
  for (const { name, attributes, deadLetters } of definitions) {
    const policy = deadLetters && {
      deadLetterTargetArn: arnOf(deadLetters.queueName),
      maxReceiveCount: deadLetters.maxReceiveCount,
    };
    all.create(name, { ...attributes, ...(policy && { RedrivePolicy: JSON.stringify(policy) }) });
  }
}

function refuse(error: unknown): HttpAnswer {
  const refusal =
    error instanceof SyntaxError ? new SqsRefusal('SerializationException', 'The body is no JSON.') : error;
  if (!(refusal instanceof SqsRefusal)) throw refusal;
  const { code, message, status } = refusal;
  return answer(
    status,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${QUERY_NAMES[code] ?? code};Sender` },
  );
}

function operationName({ headers }: HttpRequest): string {
  const target = headers['x-amz-target'];
  return typeof target === 'string' ? (target.split('.')[1] ?? '') : '';
}

const answer = (status: number, body: object, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  body: JSON.stringify(body),
});
