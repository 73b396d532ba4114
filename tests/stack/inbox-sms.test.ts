import {
  DescribePoolsCommand,
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ServiceException,
  SendTextMessageCommand,
  type SendTextMessageCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';

let inbox: OpenInbox;
let sms: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  inbox = await openInbox();
  sms = new PinpointSMSVoiceV2Client(clientSettings(inbox.url));
});
afterEach(() => inbox.clear());
afterAll(async () => {
  sms.destroy();
  await inbox.stop();
});

const TEXT = { DestinationPhoneNumber: '+15551234567', MessageBody: 'Your code is 012345.' };

const send = (changes: Partial<SendTextMessageCommandInput> = {}) =>
  sms.send(new SendTextMessageCommand({ ...TEXT, ...changes }));
const refusal = (changes: Partial<SendTextMessageCommandInput>) =>
  send(changes).then(
    () => 'sent',
    ({ name, message, $metadata }: PinpointSMSVoiceV2ServiceException) =>
      `${$metadata.httpStatusCode} ${name}: ${message}`,
  );
const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));

describe('SendTextMessage to the inbox', () => {
  it('keeps a text message under the id that it answers with', async () => {
    const { MessageId } = await send({
      OriginationIdentity: 'SHOP',
      MessageType: 'TRANSACTIONAL',
      Context: { reference: 'code-1' },
    });

    expect(await inbox.messages()).toEqual([
      {
        id: MessageId,
        sentAtIso: expect.stringMatching(/^\d{4}-.*Z$/),
        channel: 'sms',
        from: 'SHOP',
        to: ['+15551234567'],
        text: 'Your code is 012345.',
        labels: { reference: 'code-1' },
        messageType: 'TRANSACTIONAL',
        segments: 1,
        encoding: 'GSM-7',
      },
    ]);
  });

  it('counts the segments that a text takes', async () => {
    await send({ MessageBody: 'Your code is 012345. 👍' + 'x'.repeat(60) });

    expect(await inbox.messages()).toMatchObject([{ segments: 2, encoding: 'UCS-2' }]);
  });

  it('takes a body of 1600 characters and five entries of context', async () => {
    await send({ MessageBody: 'x'.repeat(1_600), Context: entries(5) });

    expect(await inbox.messages()).toHaveLength(1);
  });

  it.each<[string, Partial<SendTextMessageCommandInput>, string]>([
    ['a number in national form', { DestinationPhoneNumber: '555-123-4567' }, 'DestinationPhoneNumber'],
    ['a number that is too long', { DestinationPhoneNumber: '+1234567890123456' }, 'DestinationPhoneNumber'],
    ['no body', { MessageBody: undefined }, 'MessageBody'],
    ['an empty body', { MessageBody: ' \n' }, 'MessageBody'],
    ['a body of 1601 characters', { MessageBody: 'x'.repeat(1_601) }, 'MessageBody'],
    ['six entries of context', { Context: entries(6) }, 'Context'],
    ['a time to live of four seconds', { TimeToLive: 4 }, 'TimeToLive'],
  ])('refuses %s, naming the member', async (_, changes, member) => {
    const call = send(changes);

    await expect(call).rejects.toMatchObject({
      name: 'ValidationException',
      Reason: 'FIELD_VALIDATION_FAILED',
      Fields: [{ Name: member, Message: expect.any(String) }],
    });
    expect(await inbox.messages()).toEqual([]);
  });

  it.each([
    ['+15005550101', '400 ConflictException: The recipient has opted out'],
    ['+15005550102', '400 ThrottlingException'],
    ['+15005550103', '500 InternalServerException'],
  ])('sends nothing to %s, and says %s', async (DestinationPhoneNumber, words) => {
    expect(await refusal({ DestinationPhoneNumber })).toContain(words);
    expect(await inbox.messages()).toEqual([]);
  });

  it('sends to +15005550104, and never says so', async () => {
    expect(await refusal({ DestinationPhoneNumber: '+15005550104' })).toMatch(/socket hang up|ECONNRESET/);
    expect(await inbox.messages()).toHaveLength(1);
  });

  it('says which operation it lacks', async () => {
    await expect(sms.send(new DescribePoolsCommand())).rejects.toMatchObject({
      name: 'NoStandIn',
      message: 'The local inbox has no operation "PinpointSMSVoiceV2.DescribePools". Nothing was sent to AWS.',
    });
    expect(await refusal({ DryRun: true })).toContain('501 NoStandIn');
  });
});
