import {
  GetAccountCommand,
  SendEmailCommand,
  type SendEmailCommandInput,
  type SESv2ServiceException,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';

let inbox: OpenInbox;
let ses: SESv2Client;

beforeAll(async () => {
  inbox = await openInbox();
  ses = new SESv2Client(clientSettings(inbox.url));
});
afterEach(() => inbox.clear());
afterAll(async () => {
  ses.destroy();
  await inbox.stop();
});

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
const MAIL = {
  FromEmailAddress: 'Shop <shop@example.com>',
  Destination: { ToAddresses: ['ada@example.com'] },
  Content: { Simple: { Subject: utf8('Your code'), Body: { Text: utf8('It is 012345.') } } },
} satisfies SendEmailCommandInput;

const send = (changes: Partial<SendEmailCommandInput> = {}) => ses.send(new SendEmailCommand({ ...MAIL, ...changes }));
const refusal = (changes: Partial<SendEmailCommandInput>) =>
  send(changes).then(
    () => 'sent',
    ({ name, message, $metadata }: SESv2ServiceException) => `${$metadata.httpStatusCode} ${name}: ${message}`,
  );
const raw = (text: string) => ({ Raw: { Data: Buffer.from(text) } });

describe('SendEmail to the inbox', () => {
  it('keeps a simple mail under the id that it answers with', async () => {
    const { MessageId } = await send({
      Destination: { ToAddresses: ['ada@example.com'], BccAddresses: ['Copy <copy@example.com>'] },
      Content: {
        Simple: {
          Subject: utf8('Ihr Gerät'),
          Body: { Text: utf8('Grüße'), Html: utf8('<p>Grüße</p>') },
          Headers: [{ Name: 'List-Unsubscribe', Value: '<https://example.com/u>' }],
          Attachments: [{ FileName: 'bill.pdf', RawContent: Buffer.from('x') }],
        },
      },
      EmailTags: [{ Name: 'reference', Value: 'code-1' }],
    });

    expect(await inbox.messages()).toEqual([
      {
        id: MessageId,
        sentAtIso: expect.stringMatching(/^\d{4}-.*Z$/),
        channel: 'email',
        from: 'Shop <shop@example.com>',
        to: ['ada@example.com', 'Copy <copy@example.com>'],
        subject: 'Ihr Gerät',
        text: 'Grüße',
        html: '<p>Grüße</p>',
        headers: { 'List-Unsubscribe': '<https://example.com/u>' },
        attachments: [{ fileName: 'bill.pdf', contentType: 'application/octet-stream', bytes: 1 }],
        labels: { reference: 'code-1' },
      },
    ]);
  });

  it('keeps a raw mail with the sender and the recipients that it names itself', async () => {
    const mail = 'From: shop@example.com\r\nTo: Ada <ada@example.com>,\r\n bob@example.com\r\nSubject: Hi\r\n\r\nHello';
    const input: SendEmailCommandInput = { Content: raw(mail) };
    await ses.send(new SendEmailCommand(input));

    expect(await inbox.messages()).toMatchObject([
      { from: 'shop@example.com', to: ['ada@example.com', 'bob@example.com'], subject: 'Hi', text: 'Hello\n' },
    ]);
  });

  it('shows as lost what SES loses of a text without a character set', async () => {
    await send({ Content: { Simple: { Subject: { Data: 'Gerät' }, Body: { Text: { Data: '5 €' } } } } });

    expect(await inbox.messages()).toMatchObject([{ subject: 'Ger?t', text: '5 ?' }]);
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@example.com`);

  it.each<[string, Partial<SendEmailCommandInput>, string]>([
    ['nobody to go to', { Destination: {} }, 'At least one recipient is required.'],
    ['51 recipients', { Destination: { ToAddresses: many(50), CcAddresses: many(1) } }, 'Recipient count exceeds 50.'],
    ['a recipient without a domain', { Destination: { ToAddresses: ['ada'] } }, "Missing final '@domain'"],
    ['a recipient that is no address', { Destination: { ToAddresses: ['a da@@example.com'] } }, 'Illegal address'],
    ['a recipient beyond ASCII', { Destination: { ToAddresses: ['zoë@example.com'] } }, 'Illegal address'],
    ['no sender', { FromEmailAddress: undefined }, 'A sender is required.'],
    ['no body', { Content: { Simple: { Subject: utf8('Hi'), Body: {} } } }, 'The message has no body.'],
    ['no content', { Content: {} }, 'Content needs exactly one of Simple, Raw and Template.'],
    ['a raw mail without headers', { Content: raw('Hello') }, 'The message has no header and body.'],
    ['a raw mail with a line that is no header', { Content: raw('To\r\n\r\nHi') }, 'The message has a header line'],
    [
      'a tag with a space',
      { EmailTags: [{ Name: 'a b', Value: 'c' }] },
      '1 validation error detected: EmailTags.0.Name',
    ],
  ])('refuses a mail with %s as a bad request', async (_, changes, words) => {
    expect(await refusal(changes)).toContain(`400 BadRequestException: ${words}`);
    expect(await inbox.messages()).toEqual([]);
  });

  it('refuses a mail of more than 40 MiB', async () => {
    const Text = utf8('x'.repeat(40 * 1024 * 1024));

    expect(await refusal({ Content: { Simple: { Subject: utf8('Hi'), Body: { Text } } } })).toContain(
      'Message length is more than 41943040 bytes long.',
    );
  });

  it('takes a mail to 50 recipients', async () => {
    await send({ Destination: { ToAddresses: many(50) } });

    expect(await inbox.messages('?to=a49@example.com')).toHaveLength(1);
  });

  it.each([
    ['refused', '400 MessageRejected'],
    ['throttled+3', '429 TooManyRequestsException'],
    ['failed', '500 InternalServiceErrorException'],
  ])('sends nothing to %s@simulator.example, and says %s', async (mailbox, words) => {
    expect(await refusal({ Destination: { ToAddresses: [`${mailbox}@simulator.example`] } })).toContain(words);
    expect(await inbox.messages()).toEqual([]);
  });

  it('sends to lost@simulator.example, and never says so', async () => {
    const answer = await refusal({ Destination: { ToAddresses: ['lost@simulator.example'] } });

    expect(answer).toMatch(/socket hang up|ECONNRESET/);
    expect(await inbox.messages()).toHaveLength(1);
  });

  it('says which operation or kind of mail it lacks', async () => {
    await expect(ses.send(new GetAccountCommand())).rejects.toMatchObject({
      name: 'NoStandIn',
      message: 'The local inbox has no GET /v2/email/account of SES. Nothing was sent to AWS.',
    });
    expect(await refusal({ Content: { Template: { TemplateName: 'x' } } })).toContain('501 NoStandIn');
  });
});
