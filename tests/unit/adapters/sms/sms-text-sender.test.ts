import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from '@jest/globals';
import { createSmsTextSender } from '#adapters/sms/sms-text-sender';
import {
  type Answering,
  answering,
  cutting,
  cuttingHalfway,
  hanging,
  refusing,
  startAwsApi,
} from '../../../support/an-aws-api.ts';

const ORIGIN = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
const MESSAGE = { channel: 'sms', to: '+12065550123', text: 'Your code is 012345.', reference: 'challenge-1' } as const;

/** Sends one text message to that API: how it ended, and what the API received. */
async function send(answer: Answering, timeoutMs = 5000) {
  const api = await startAwsApi(answer);
  const client = new PinpointSMSVoiceV2Client({ ...api.clientConfig, maxAttempts: 1 });
  try {
    const sendText = createSmsTextSender(client, { originationIdentity: ORIGIN, timeoutMs });
    return { outcome: await sendText(MESSAGE), received: api.received };
  } finally {
    client.destroy();
    await api.close();
  }
}

it('gives the service the text as transactional, with our reference as its context', async () => {
  const { outcome, received } = await send(answering('{"MessageId":"m-1"}'));

  expect(outcome).toEqual({ kind: 'accepted', id: 'm-1' });
  expect(received.map(({ headers, body }) => ({ target: headers['x-amz-target'], body }))).toEqual([
    {
      target: 'PinpointSMSVoiceV2.SendTextMessage',
      body: {
        DestinationPhoneNumber: '+12065550123',
        OriginationIdentity: ORIGIN,
        MessageBody: 'Your code is 012345.',
        MessageType: 'TRANSACTIONAL',
        Context: { reference: 'challenge-1' },
      },
    },
  ]);
});

describe('a text message that surely was not sent', () => {
  it.each([
    [400, 'ValidationException'],
    [400, 'ThrottlingException'],
    [400, 'ConflictException'],
    [400, 'ServiceQuotaExceededException'],
    [400, 'ResourceNotFoundException'],
    [400, 'AccessDeniedException'],
  ])('is refused, once: %s %s', async (status, code) => {
    const { outcome, received } = await send(refusing(status, code));

    expect(outcome).toEqual({ kind: 'refused', code });
    expect(received).toHaveLength(1);
  });
});

describe('a text message that may have been sent', () => {
  it.each([
    ['the connection is cut', cutting],
    ['the connection is cut in the middle of the answer', cuttingHalfway],
    ['the service failed on the way', refusing(500, 'InternalServerException')],
    ['the answer names no message', answering('{}')],
    ['the answer cannot be read', answering('+12065550123')],
    ['the refusal is one that nobody knows', refusing(400, 'NewException')],
  ])('is unknown, and is not sent again, when %s', async (_, answer) => {
    const { outcome, received } = await send(answer);

    expect(outcome).toEqual({ kind: 'unknown' });
    expect(received).toHaveLength(1);
  });

  it('is unknown when nothing comes in time', async () => {
    const { outcome, received } = await send(hanging, 150);

    expect(outcome).toEqual({ kind: 'unknown' });
    expect(received).toHaveLength(1);
  });
});
