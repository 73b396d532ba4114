import { GetQueueAttributesCommand, GetQueueUrlCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from '#business/events/index';
import { takeBack } from './take-back.ts';

/** A queue did not answer, or a move back could not be started. */
export class DeadLettersUnavailableError extends Error {
  readonly code = 'dead-letters-unavailable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super('Dead letters can not be reached.', options);
    this.name = 'DeadLettersUnavailableError';
  }
}

interface Queues {
  /** Names of queues whose dead letters go back to them, by what people call them. */
  readonly working: Readonly<Record<string, string>>;
  /** Names of queues that only hold what failed elsewhere. */
  readonly endings: Readonly<Record<string, string>>;
}

/** The dead letters of a stage's queues. */
export function createSqsDeadLetters(client: SQSClient, { working, endings }: Queues): DeadLetters {
  async function countIn(QueueName: string): Promise<number> {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName }));
    const AttributeNames = ['ApproximateNumberOfMessages' as const];
    const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
    return Number(Attributes['ApproximateNumberOfMessages']);
  }
  const all = [
    ...Object.entries(working).map(([queue, name]) => ({ queue, name: `${name}-dead-letters`, canGoBack: true })),
    ...Object.entries(endings).map(([queue, name]) => ({ queue, name, canGoBack: false })),
  ];

  return {
    list: () =>
      orUnavailable(() =>
        Promise.all(
          all.map(async ({ queue, name, canGoBack }) => ({ queue, letters: await countIn(name), canGoBack })),
        ),
      ),

    async takeBack(queue) {
      const name = Object.hasOwn(working, queue) ? working[queue] : undefined;
      if (name === undefined) return undefined;
      const taken = await orUnavailable(() => takeBack(client, name));
      return taken.kind === 'started' ? { letters: taken.letters } : undefined;
    },
  };
}

async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new DeadLettersUnavailableError({ cause });
  }
}
