import { SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from '@jest/globals';
import { createSesEmailSender, type SesSettings } from '#adapters/ses/ses-email-sender';
import {
  type Answering,
  answering,
  cutting,
  cuttingHalfway,
  hanging,
  refusing,
  startAwsApi,
} from '../../../support/an-aws-api.ts';

const MAIL = {
  channel: 'email',
  to: 'john.doe@email.com',
  subject: 'Grüße',
  text: 'Hello <John>,\n\nyour code\nis "1" & only 1.',
  reference: '0b9c3a1e-challenge',
} as const;

/** Sends one mail to that API: how it ended, and what the API received. */
async function send(answer: Answering, settings: Partial<SesSettings> = {}) {
  const api = await startAwsApi(answer);
  const client = new SESv2Client({ ...api.clientConfig, maxAttempts: 1 });
  try {
    const sendEmail = createSesEmailSender(client, { from: 'shop@myshop.com', timeoutMs: 5000, ...settings });
    return { outcome: await sendEmail(MAIL), received: api.received };
  } finally {
    client.destroy();
    await api.close();
  }
}

it('gives SES the mail as text and as plain HTML, with our reference as a tag', async () => {
  const { outcome, received } = await send(answering('{"MessageId":"m-1"}'));

  expect(outcome).toEqual({ kind: 'accepted', id: 'm-1' });
  const html =
    '<!doctype html>\n<html lang="en"><body>\n<p>Hello &lt;John&gt;,</p>\n' +
    '<p>your code<br>is &quot;1&quot; &amp; only 1.</p>\n</body></html>\n';
  expect(received.map(({ path, body }) => ({ path, body }))).toEqual([
    {
      path: '/v2/email/outbound-emails',
      body: {
        FromEmailAddress: 'shop@myshop.com',
        Destination: { ToAddresses: ['john.doe@email.com'] },
        Content: {
          Simple: {
            Subject: { Data: 'Grüße', Charset: 'UTF-8' },
            Body: { Text: { Data: MAIL.text, Charset: 'UTF-8' }, Html: { Data: html, Charset: 'UTF-8' } },
          },
        },
        EmailTags: [{ Name: 'reference', Value: '0b9c3a1e-challenge' }],
      },
    },
  ]);
});

it('names the configuration set when there is one', async () => {
  const { received } = await send(answering('{"MessageId":"m-1"}'), { configurationSet: 'mails' });

  expect(received[0]!.body).toMatchObject({ ConfigurationSetName: 'mails' });
});

describe('a mail that surely was not sent', () => {
  it.each([
    [400, 'MessageRejected'],
    [400, 'MailFromDomainNotVerifiedException'],
    [400, 'BadRequestException'],
    [400, 'SendingPausedException'],
    [403, 'AccessDeniedException'],
    [429, 'TooManyRequestsException'],
  ])('is refused, once: %s %s', async (status, code) => {
    const { outcome, received } = await send(refusing(status, code));

    expect(outcome).toEqual({ kind: 'refused', code });
    expect(received).toHaveLength(1);
  });
});

describe('a mail that may have been sent', () => {
  it.each([
    ['the connection is cut', cutting],
    ['the connection is cut in the middle of the answer', cuttingHalfway],
    ['SES failed on the way', refusing(500, 'InternalServiceError')],
    ['the answer names no message', answering('{}')],
    ['the answer cannot be read', answering('john.doe@email.com')],
    ['the refusal is one that nobody knows', refusing(400, 'NewException')],
  ])('is unknown, and is not sent again, when %s', async (_, answer) => {
    const { outcome, received } = await send(answer);

    expect(outcome).toEqual({ kind: 'unknown' });
    expect(received).toHaveLength(1);
  });

  it('is unknown when nothing comes in time', async () => {
    const { outcome, received } = await send(hanging, { timeoutMs: 150 });

    expect(outcome).toEqual({ kind: 'unknown' });
    expect(received).toHaveLength(1);
  });
});
