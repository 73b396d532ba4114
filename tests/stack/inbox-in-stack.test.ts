import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from '@jest/globals';
import { untilMessageTo } from '../support/stack-inbox.ts';

const content = (Data: string) => ({ Data, Charset: 'UTF-8' });

describe('clients that know nothing but the environment of the stack', () => {
  it('send their e-mails to its inbox', async () => {
    const since = new Date().toISOString();
    const ses = new SESv2Client();
    const { MessageId } = await ses.send(
      new SendEmailCommand({
        FromEmailAddress: 'shop@example.com',
        Destination: { ToAddresses: ['inbox-in-stack@example.com'] },
        Content: { Simple: { Subject: content('Hi'), Body: { Text: content('Hi') } } },
      }),
    );
    ses.destroy();

    expect(await untilMessageTo('inbox-in-stack@example.com', since)).toMatchObject({ id: MessageId });
  });

  it('send their text messages to its inbox', async () => {
    const since = new Date().toISOString();
    const sms = new PinpointSMSVoiceV2Client();
    const { MessageId } = await sms.send(
      new SendTextMessageCommand({ DestinationPhoneNumber: '+15551230199', MessageBody: 'Hi' }),
    );
    sms.destroy();

    expect(await untilMessageTo('+15551230199', since)).toMatchObject({ id: MessageId });
  });
});
