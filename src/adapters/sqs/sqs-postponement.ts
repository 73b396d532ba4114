import { ChangeMessageVisibilityCommand, GetQueueUrlCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** Keeps a message that was received away for so many seconds from now on; it comes again then. */
export type Postpone = (receiptHandle: string, seconds: number) => Promise<void>;

/**
 * Postpones messages of one queue. Best effort: without it a message comes again after the queue's own time.
 *
 * @source https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
 */
export function createSqsPostponement(client: SQSClient, QueueName: string): Postpone {
  let queueUrl: string | undefined;
  return async (ReceiptHandle, VisibilityTimeout) => {
    queueUrl ??= (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout }));
  };
}
