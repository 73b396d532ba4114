import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';

type TakenBack = { readonly kind: 'started'; readonly letters: number } | { readonly kind: 'no-such-queue' };

/** Starts to move a queue's dead letters back to it; SQS goes on by itself. */
export async function takeBack(sqs: SQSClient, queueName: string): Promise<TakenBack> {
  try {
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: `${queueName}-dead-letters` }));
    const AttributeNames = ['QueueArn' as const, 'ApproximateNumberOfMessages' as const];
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
    const letters = Number(Attributes['ApproximateNumberOfMessages']);
    if (letters > 0) await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes['QueueArn'] }));
    return { kind: 'started', letters };
  } catch (error) {
    if (error instanceof QueueDoesNotExist) return { kind: 'no-such-queue' };
    throw error;
  }
}
