import { setTimeout as pause } from 'node:timers/promises';
import { asked, type Call, type Input, numberOf, type Operation, queueOf, textOf } from './call.ts';
import { type MessageAttributes, md5OfAttributes, md5OfBody } from './md5.ts';
import type { Message, Queue } from './queue.ts';
import { SqsRefusal } from './sqs-refusal.ts';

const MOST_BYTES = 1_048_576;
const LOOK_EVERY_MS = 25;
const VISIBILITY = [0, 43_200] as const;
const RECEIPT = /^[0-9a-f-]{36}:[0-9a-f-]{36}$/;

export function sendOne(queue: Queue, input: Input): object {
  const body = textOf(input, 'MessageBody');
  if (Buffer.byteLength(body) > MOST_BYTES)
    throw new SqsRefusal(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${MOST_BYTES} bytes.`,
    );
  const attributes = (input['MessageAttributes'] ?? {}) as MessageAttributes;
  const { id } = queue.send({ body, attributes, delaySeconds: numberOf(input, 'DelaySeconds', [0, 900]) });
  return { MessageId: id, MD5OfMessageBody: md5OfBody(body), ...attributesDigest(attributes) };
}

export function deleteOne(queue: Queue, input: Input): object {
  queue.delete(readReceipt(input));
  return {};
}

export function changeVisibilityOfOne(queue: Queue, input: Input): object {
  queue.changeVisibility(readReceipt(input), numberOf(input, 'VisibilityTimeout', VISIBILITY) ?? 0);
  return {};
}

function readReceipt(input: Input): string {
  const receipt = textOf(input, 'ReceiptHandle');
  if (RECEIPT.test(receipt)) return receipt;
  throw new SqsRefusal('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
}

export const MESSAGE_OPERATIONS: Readonly<Record<string, Operation>> = {
  SendMessage: (call) => sendOne(queueOf(call), call.input),
  DeleteMessage: (call) => deleteOne(queueOf(call), call.input),
  ChangeMessageVisibility: (call) => changeVisibilityOfOne(queueOf(call), call.input),

  async ReceiveMessage(call) {
    const { input } = call;
    const queue = queueOf(call);
    const most = numberOf(input, 'MaxNumberOfMessages', [1, 10]) ?? 1;
    const visibility = numberOf(input, 'VisibilityTimeout', VISIBILITY);
    const waitSeconds = numberOf(input, 'WaitTimeSeconds', [0, 20]) ?? queue.settings.receiveWait;

    const messages = await untilSome(call, waitSeconds, () => queue.receive(most, visibility));
    return messages.length > 0 ? { Messages: messages.map((message) => shown(message, input)) } : {};
  },
};

async function untilSome({ now, signal }: Call, seconds: number, receive: () => Message[]): Promise<Message[]> {
  const until = now() + seconds * 1_000;
  for (;;) {
    const messages = receive();
    if (messages.length > 0 || now() >= until || signal.aborted) return messages;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

function shown(message: Message, input: Input): object {
  const { id, body, receipt, attributes } = message;
  const system = asked(input['MessageSystemAttributeNames'] ?? input['AttributeNames'], systemAttributes(message));
  const own = asked(input['MessageAttributeNames'], attributes);
  return {
    MessageId: id,
    ReceiptHandle: receipt,
    Body: body,
    MD5OfBody: md5OfBody(body),
    ...(system && { Attributes: system }),
    ...(own && { MessageAttributes: own, ...attributesDigest(own) }),
  };
}

const systemAttributes = ({ receiveCount, sentAt, firstReceivedAt = 0 }: Message) => ({
  ApproximateReceiveCount: String(receiveCount),
  SentTimestamp: String(sentAt),
  ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
  SenderId: '000000000000',
});

const attributesDigest = (attributes: MessageAttributes) =>
  Object.keys(attributes).length > 0 && { MD5OfMessageAttributes: md5OfAttributes(attributes) };
