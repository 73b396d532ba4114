import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSesAddressMemory } from '#adapters/ses/ses-address-memory';
import { createSmsNumberMemory } from '#adapters/sms/sms-number-memory';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';

let inbox: OpenInbox;
let ses: SESv2Client;
let sms: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  inbox = await openInbox();
  ses = new SESv2Client(clientSettings(inbox.url));
  sms = new PinpointSMSVoiceV2Client(clientSettings(inbox.url));
});
afterAll(async () => {
  ses.destroy();
  sms.destroy();
  await inbox.stop();
});

const mail = (to: string) =>
  ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'no-reply@example.com',
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'Hello' } } } },
    }),
  );
const text = (to: string) =>
  sms.send(
    new SendTextMessageCommand({ DestinationPhoneNumber: to, MessageBody: 'Hello', OriginationIdentity: 'SHOP' }),
  );

it('forgets the messages to whom the services are asked to forget, and no others', async () => {
  for (const to of ['john.doe+shop@email.com', 'ada@example.com']) await mail(to);
  for (const to of ['+16145550142', '+12065550187']) await text(to);

  await createSesAddressMemory(ses)('john.doe+shop@email.com');
  await createSmsNumberMemory(sms, 'Default')('+16145550142');

  const left = (await inbox.messages()).map(({ to }) => to);
  expect(left).toEqual([['+12065550187'], ['ada@example.com']]);
});
