import { GetQueueUrlCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Consumer, EventPublisher, ShopEvent } from '#business/events/index';

/** The queue did not say that it has the event: it may have it all the same. */
export class QueueUnavailableError extends Error {
  readonly code = 'queue-unavailable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super('An event could not be handed on to a queue.', options);
    this.name = 'QueueUnavailableError';
  }
}

/**
 * One queue for each consumer that this publisher is for.
 *
 * @param encode the message's body, before it becomes JSON
 */
export function createSqsEventPublisher(
  client: SQSClient,
  queueNames: Readonly<Partial<Record<Consumer, string>>>,
  encode: (event: ShopEvent) => unknown,
): EventPublisher {
  const urls = new Map<Consumer, string>();
  const urlOf = async (consumer: Consumer): Promise<string | undefined> => {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: queueNames[consumer] }));
    if (QueueUrl !== undefined) urls.set(consumer, QueueUrl);
    return QueueUrl;
  };

  return {
    async publish(consumer, event) {
      try {
        const QueueUrl = urls.get(consumer) ?? (await urlOf(consumer));
        await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(encode(event)) }));
      } catch (cause) {
        throw new QueueUnavailableError({ cause });
      }
    },
  };
}
