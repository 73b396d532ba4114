import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { setTimeout as pause } from 'node:timers/promises';
import type { QueueDefinition } from '../../../local/stack/sqs/queue-definitions.ts';
import { startSqsLocal } from '../../../local/stack/sqs/start-sqs-local.ts';

/** Queues of a test's own, and what is in them. */
export async function startTestQueues(queues: readonly QueueDefinition[]) {
  const server = await startSqsLocal({ region: 'us-east-1', queues });
  const client = new SQSClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const urlOf = async (QueueName: string) => (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
  const test = {
    client,
    url: server.url,
    async send(queue: string, body: string) {
      await client.send(new SendMessageCommand({ QueueUrl: await urlOf(queue), MessageBody: body }));
    },
    async receive(queue: string, waitSeconds = 20): Promise<Message[]> {
      const command = new ReceiveMessageCommand({
        QueueUrl: await urlOf(queue),
        WaitTimeSeconds: waitSeconds,
        MaxNumberOfMessages: 10,
      });
      return (await client.send(command)).Messages ?? [];
    },
    async count(queue: string): Promise<number> {
      const AttributeNames = ['ApproximateNumberOfMessages' as const, 'ApproximateNumberOfMessagesNotVisible' as const];
      const command = new GetQueueAttributesCommand({ QueueUrl: await urlOf(queue), AttributeNames });
      const { Attributes = {} } = await client.send(command);
      return Object.values(Attributes).reduce((sum, number) => sum + Number(number), 0);
    },
    async untilCount(queue: string, count: number): Promise<void> {
      while ((await test.count(queue)) !== count) await pause(20);
    },
    async stop() {
      client.destroy();
      await server.stop();
    },
  };
  return test;
}

export type TestQueues = Awaited<ReturnType<typeof startTestQueues>>;
