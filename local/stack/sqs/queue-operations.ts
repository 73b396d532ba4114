import { asked, type Call, type Operation, queueOf, textOf } from './call.ts';
import type { Queue } from './queue.ts';
import { type QueueAttributes, writeSettings } from './queue-settings.ts';
import { SqsRefusal } from './sqs-refusal.ts';

const urlOf = ({ queues, url }: Call, queue: Queue) => `${url}${queues.pathOf(queue)}`;

export const QUEUE_OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateQueue(call) {
    const attributes = (call.input['Attributes'] ?? {}) as QueueAttributes;
    return { QueueUrl: urlOf(call, call.queues.create(textOf(call.input, 'QueueName'), attributes)) };
  },

  GetQueueUrl: (call) => ({ QueueUrl: urlOf(call, call.queues.named(textOf(call.input, 'QueueName'))) }),

  ListQueues(call) {
    const prefix = (call.input['QueueNamePrefix'] as string | undefined) ?? '';
    const found = call.queues.all().filter(({ name }) => name.startsWith(prefix));
    return { QueueUrls: found.map((queue) => urlOf(call, queue)) };
  },

  GetQueueAttributes(call) {
    const queue = queueOf(call);
    const { visible, inFlight, delayed } = queue.counts();
    const attributes = {
      ...writeSettings(queue.settings),
      QueueArn: call.queues.arnOf(queue),
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(inFlight),
      ApproximateNumberOfMessagesDelayed: String(delayed),
    };
    const Attributes = asked(call.input['AttributeNames'], attributes);
    return { ...(Attributes && { Attributes }) };
  },

  PurgeQueue(call) {
    queueOf(call).purge();
    return {};
  },

  /** Moves all at once what AWS moves by and by. */
  StartMessageMoveTask({ queues, input, now }) {
    const sourceArn = textOf(input, 'SourceArn');
    const source = queues.byArn(sourceArn);
    const isTarget = queues.all().some(({ settings }) => settings.redrive?.deadLetterTargetArn === sourceArn);
    if (!isTarget)
      throw new SqsRefusal('InvalidParameterValue', 'Source queue must be configured as a Dead Letter Queue.');

    const named = input['DestinationArn'] === undefined ? undefined : queues.byArn(textOf(input, 'DestinationArn'));
    const messages = source.drain();
    for (const message of messages) (named ?? message.cameFrom ?? source).accept(message);
    queues.moves.unshift({ sourceArn, moved: messages.length, startedAt: now() });
    return { TaskHandle: Buffer.from(`${sourceArn}#${queues.moves.length}`).toString('base64') };
  },

  ListMessageMoveTasks({ queues, input }) {
    const sourceArn = textOf(input, 'SourceArn');
    const tasks = queues.moves.filter((task) => task.sourceArn === sourceArn);
    return {
      Results: tasks.slice(0, Number(input['MaxResults'] ?? 1)).map(({ moved, startedAt }) => ({
        Status: 'COMPLETED',
        SourceArn: sourceArn,
        ApproximateNumberOfMessagesMoved: moved,
        ApproximateNumberOfMessagesToMove: moved,
        StartedTimestamp: startedAt,
      })),
    };
  },
};
