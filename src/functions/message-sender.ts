import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { type ContentOf, createSesEmailSender } from '#adapters/ses/ses-email-sender';
import { createSmsTextSender } from '#adapters/sms/sms-text-sender';
import type { MessageSender } from '#business/notifications/index';
import { readEnv, readOptionalEnv } from '#platform/index';

const TIMEOUT_MS = 5000;

/** A retry of the SDK would send a message twice. */
const ONE_ATTEMPT = { maxAttempts: 1 };

/**
 * The functions' way to people: e-mail always, text messages when the shop has something to send them from.
 *
 * @param contentOf how mails are written; plain ones without it
 */
export function createMessageSender(contentOf?: ContentOf): MessageSender {
  const settings = {
    from: readEnv('SENDER_EMAIL'),
    configurationSet: readOptionalEnv('SES_CONFIGURATION_SET'),
    timeoutMs: TIMEOUT_MS,
  };
  const sendEmail = createSesEmailSender(new SESv2Client(ONE_ATTEMPT), settings, contentOf);
  const originationIdentity = readOptionalEnv('SMS_ORIGINATION_IDENTITY');
  const sendText =
    originationIdentity &&
    createSmsTextSender(new PinpointSMSVoiceV2Client(ONE_ATTEMPT), { originationIdentity, timeoutMs: TIMEOUT_MS });

  return {
    channels: sendText ? ['email', 'sms'] : ['email'],
    async send(message) {
      if (message.channel === 'email') return sendEmail(message);
      return sendText ? sendText(message) : { kind: 'refused', code: 'no-origination-identity' };
    },
  };
}
