import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
  TagQueueCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { queueDefinitions } from '../../local/stack/sqs/queue-definitions.ts';
import { startSqsLocal } from '../../local/stack/sqs/start-sqs-local.ts';

const QUEUES = queueDefinitions({
  Work: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: 'work',
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 2 },
    },
  },
  Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'work-dead-letters', MessageRetentionPeriod: 1_209_600 } },
  Table: { Type: 'AWS::DynamoDB::Table' },
});

let clock = 0;
let server: HttpServer;
let sqs: SQSClient;
let work: string;
let dead: string;

beforeAll(async () => {
  // Real time goes on under the offset, so that waiting ends.
  server = await startSqsLocal({ region: 'us-east-1', queues: QUEUES, now: () => Date.now() + clock });
  sqs = new SQSClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
  work = await urlOf('work');
  dead = await urlOf('work-dead-letters');
});
beforeEach(async () => {
  for (const QueueUrl of [work, dead]) await sqs.send(new PurgeQueueCommand({ QueueUrl }));
});
afterAll(async () => {
  sqs.destroy();
  await server.stop();
});

const passSeconds = (seconds: number) => (clock += seconds * 1_000);
const urlOf = async (QueueName: string) => (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl!;
const send = (MessageBody: string, QueueUrl = work) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
const receive = async (QueueUrl = work, more: Partial<ReceiveMessageCommandInput> = {}): Promise<Message[]> => {
  const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more });
  return (await sqs.send(command)).Messages ?? [];
};
const bodies = (messages: Message[]) => messages.map(({ Body }) => Body);
const remove = ({ ReceiptHandle }: Message, QueueUrl = work) =>
  sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
const attributesOf = async (QueueUrl: string) =>
  (await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes!;
const nameOfRefusal = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ name }: Error) => name,
  );

describe('the SQS stand-in', () => {
  it('gives a message to one receiver until its visibility timeout, and to nobody once it is deleted', async () => {
    const { MessageId } = await send('grüß dich');

    const [first] = await receive(work, { MessageSystemAttributeNames: ['All'] });
    expect(first).toMatchObject({ MessageId, Body: 'grüß dich', Attributes: { ApproximateReceiveCount: '1' } });
    expect(await receive()).toEqual([]);

    passSeconds(60);
    const [second] = await receive();
    expect(second?.MessageId).toBe(MessageId);

    await remove(second!);
    passSeconds(60);
    expect(await receive()).toEqual([]);
  });

  it('carries attributes with the digest of their bytes', async () => {
    const MessageAttributes = {
      trace: { DataType: 'String', StringValue: 'a-1' },
      bytes: { DataType: 'Binary', BinaryValue: Buffer.of(0, 255) },
    };
    const sent = await sqs.send(new SendMessageCommand({ QueueUrl: work, MessageBody: 'x', MessageAttributes }));

    const [message] = await receive(work, { MessageAttributeNames: ['All'] });

    expect(sent.MD5OfMessageAttributes).toBe('29671e9eaeb8586479172d9caf2bfe6f');
    expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes);
    expect(message?.MessageAttributes?.['trace']?.StringValue).toBe('a-1');
    expect([...message!.MessageAttributes!['bytes']!.BinaryValue!]).toEqual([0, 255]);
  });

  it('sends and deletes up to ten at once, each on its own', async () => {
    const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id }));
    const late = { Id: 'late', MessageBody: 'late', DelaySeconds: 901 };
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: work, Entries: [...Entries, late] }));
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['a', 'b', 'c']);
    expect(sent.Failed).toMatchObject([{ Id: 'late', Code: 'InvalidParameterValue' }]);

    const [a, ...others] = await receive();
    const receipts = others.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: work, Entries: receipts }));

    passSeconds(60);
    expect(bodies(await receive())).toEqual([a!.Body]);
  });

  it('waits for a message that comes while somebody asks', async () => {
    const asked = receive(work, { WaitTimeSeconds: 20 });
    await send('here');

    expect(bodies(await asked)).toEqual(['here']);
  });

  it('hides a message for longer or shorter when its receiver says so', async () => {
    await send('x');
    const [{ ReceiptHandle } = {}] = await receive();
    const change = (VisibilityTimeout: number) =>
      sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: work, ReceiptHandle, VisibilityTimeout }));

    await change(300);
    passSeconds(299);
    expect(await receive()).toEqual([]);
    await change(0);
    expect(bodies(await receive())).toEqual(['x']);
  });

  it('keeps a delayed message back, and forgets an old one', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: work, MessageBody: 'later', DelaySeconds: 30 }));

    expect(await receive()).toEqual([]);
    expect(await attributesOf(work)).toMatchObject({ ApproximateNumberOfMessagesDelayed: '1' });
    passSeconds(345_600);
    expect(await receive()).toEqual([]);
    expect(await attributesOf(work)).toMatchObject({ ApproximateNumberOfMessagesDelayed: '0' });
  });

  it('gives a message up to the dead letters after so many receives, and takes it back on demand', async () => {
    await send('poison');
    for (let times = 0; times < 2; times += 1) {
      expect(bodies(await receive())).toEqual(['poison']);
      passSeconds(60);
    }
    expect(await receive()).toEqual([]);
    const { QueueArn: SourceArn, ...counts } = await attributesOf(dead);
    expect(counts).toMatchObject({ ApproximateNumberOfMessages: '1' });

    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));

    expect(bodies(await receive())).toEqual(['poison']);
    const { Results } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn }));
    expect(Results).toMatchObject([{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 1 }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['QueueDoesNotExist', () => urlOf('none')],
    ['QueueDoesNotExist', () => send('x', `${server.url}/000000000000/none`)],
    ['MissingParameter', () => send('')],
    ['InvalidParameterValue', () => send('x'.repeat(1_048_577))],
    ['InvalidParameterValue', () => receive(work, { MaxNumberOfMessages: 11 })],
    ['ReceiptHandleIsInvalid', () => remove({ ReceiptHandle: 'x' })],
    ['EmptyBatchRequest', () => sqs.send(new SendMessageBatchCommand({ QueueUrl: work, Entries: [] }))],
    ['InvalidParameterValue', async () => sqs.send(new StartMessageMoveTaskCommand({ SourceArn: await arnOf(work) }))],
    ['QueueNameExists', () => create('work', { VisibilityTimeout: '1' })],
    ['InvalidAttributeName', () => create('other', { Speed: '1' })],
    ['NoStandIn', () => create('other.fifo', { FifoQueue: 'true' })],
    ['NoStandIn', () => sqs.send(new TagQueueCommand({ QueueUrl: work, Tags: {} }))],
  ])('refuses with %s', async (name, call) => {
    expect(await nameOfRefusal(call())).toBe(name);
  });

  it('creates a queue, and knows it again', async () => {
    const first = await create('other', { VisibilityTimeout: '5' });

    expect((await create('other', { VisibilityTimeout: '5' })).QueueUrl).toBe(first.QueueUrl);
    expect((await create('other', {})).QueueUrl).toBe(await urlOf('other'));
    expect(await attributesOf(first.QueueUrl!)).toMatchObject({ VisibilityTimeout: '5' });
  });

  it('stops while somebody waits', async () => {
    const own = await startSqsLocal({ region: 'us-east-1', queues: QUEUES });
    const waiting = fetch(own.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonSQS.ReceiveMessage' },
      body: JSON.stringify({ QueueUrl: 'work', WaitTimeSeconds: 20 }),
    }).catch(() => 'cut off');

    await own.stop();

    expect(await waiting).toBeDefined();
  });
});

const create = (QueueName: string, Attributes: Record<string, string>) =>
  sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
const arnOf = async (url: string) => (await attributesOf(url))['QueueArn'];
