import {
  DeleteMessageBatchCommand,
  GetQueueUrlCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { QueueSource } from './event-sources.ts';
import { invokeLambda } from './invoke-lambda.ts';
import { readFailures } from './read-failures.ts';
import { type Loop, pauseUnlessEnding, startLoop } from './start-loop.ts';

export interface QueuePumpOptions {
  readonly source: QueueSource;
  readonly sqs: SQSClient;
  readonly lambdaUrl: string;
  readonly region: string;
  readonly onTrouble?: (error: unknown) => void;
}

const MOST_AT_ONCE = 10;
const WAIT_SECONDS = 20;
const UNREACHABLE_PAUSE_MS = 200;

/** Brings a queue's messages to a function and deletes those that it took; the others come again, as SQS has it. */
export function startQueuePump(options: QueuePumpOptions): Loop {
  const { source, sqs, onTrouble } = options;
  let url: string | undefined;
  return startLoop(async (signal) => {
    url ??= (await sqs.send(new GetQueueUrlCommand({ QueueName: source.queueName }))).QueueUrl;
    const command = new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: Math.min(source.batchSize, MOST_AT_ONCE),
      WaitTimeSeconds: WAIT_SECONDS,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages = [] } = await sqs.send(command, { abortSignal: signal });
    if (Messages.length === 0) return;

    const taken = await handOver(options, Messages, signal);
    if (taken.length === 0) return;
    const Entries = taken.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
  }, onTrouble);
}

/** @returns the messages that the function took */
async function handOver(
  { source, lambdaUrl, region }: QueuePumpOptions,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Message[]> {
  const event = { Records: messages.map((message) => toLambdaRecord(message, source.queueName, region)) };
  let invoked = await invokeLambda(lambdaUrl, source.functionName, event);
  while (invoked.kind === 'unreachable' && !signal.aborted) {
    await pauseUnlessEnding(UNREACHABLE_PAUSE_MS, signal);
    invoked = await invokeLambda(lambdaUrl, source.functionName, event);
  }
  if (invoked.kind !== 'answered') return [];
  if (!source.reportsItemFailures) return [...messages];

  const ids = messages.map(({ MessageId = '' }) => MessageId);
  const failed = readFailures(invoked.payload, ids) ?? ids;
  return messages.filter(({ MessageId = '' }) => !failed.includes(MessageId));
}

function toLambdaRecord(message: Message, queueName: string, region: string): object {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [name, toLambdaAttribute(value)]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${region}:000000000000:${queueName}`,
    awsRegion: region,
  };
}

const toLambdaAttribute = ({ DataType, StringValue, BinaryValue }: MessageAttributeValue) => ({
  stringValue: StringValue,
  ...(BinaryValue && { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
  stringListValues: [],
  binaryListValues: [],
  dataType: DataType,
});
