import { afterEach, describe, expect, it } from '@jest/globals';
import type { MessageSender, OutgoingMessage } from '#business/notifications/index';
import { EnvMissingError } from '#platform/index';
import { createMessageSender } from '../../../src/functions/message-sender.ts';
import { type Answering, answering, cutting, refusing, startAwsApi } from '../../support/an-aws-api.ts';

const SETTINGS = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  SENDER_EMAIL: 'shop@myshop.com',
  SES_CONFIGURATION_SET: '',
  SMS_ORIGINATION_IDENTITY: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1',
};
const MAIL: OutgoingMessage = {
  channel: 'email',
  to: 'john.doe@email.com',
  subject: 'Code',
  text: 'Code',
  reference: 'one',
};
const TEXT: OutgoingMessage = { channel: 'sms', to: '+12065550123', text: 'Code', reference: 'one' };

const kept = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
  Object.assign(process.env, kept);
});

/** What the work made of a sender whose providers answer like that, and the paths that they were called at. */
async function withSender<T>(answer: Answering, work: (sender: MessageSender) => Promise<T> | T, changes = {}) {
  const api = await startAwsApi(answer);
  const { endpoint } = api.clientConfig;
  const endpoints = { AWS_ENDPOINT_URL_SESV2: endpoint, AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: endpoint };
  Object.assign(process.env, SETTINGS, endpoints, changes);
  try {
    const result = await work(createMessageSender());
    return { result, calls: api.received.map(({ path }) => path) };
  } finally {
    await api.close();
  }
}

it('sends mails by SES and text messages by SMS', async () => {
  const both = async (sender: MessageSender) => [await sender.send(MAIL), await sender.send(TEXT)];

  const { result, calls } = await withSender(answering('{"MessageId":"m"}'), both);

  expect(result).toEqual([
    { kind: 'accepted', id: 'm' },
    { kind: 'accepted', id: 'm' },
  ]);
  expect(calls).toEqual(['/v2/email/outbound-emails', '/']);
});

describe.each([
  ['mail', MAIL],
  ['text message', TEXT],
])('a %s', (_, message) => {
  it.each([
    ['the answer is lost', cutting],
    ['the provider fails', refusing(503, 'ServiceUnavailable')],
    ['the provider throttles', refusing(429, 'TooManyRequestsException')],
  ])('is handed over once when %s', async (_situation, answer) => {
    const { calls } = await withSender(answer, (sender) => sender.send(message));

    expect(calls).toHaveLength(1);
  });
});

it('has no text messages without something to send them from', async () => {
  const work = async (sender: MessageSender) => ({ channels: sender.channels, outcome: await sender.send(TEXT) });

  const { result, calls } = await withSender(answering('{}'), work, { SMS_ORIGINATION_IDENTITY: '' });

  expect(result).toEqual({ channels: ['email'], outcome: { kind: 'refused', code: 'no-origination-identity' } });
  expect(calls).toEqual([]);
});

it('does not start without an address to send from', async () => {
  await expect(withSender(cutting, () => undefined, { SENDER_EMAIL: '' })).rejects.toThrow(EnvMissingError);
});
