import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { createDynamoAnswerClaims } from '#adapters/dynamodb/dynamo-answer-claims';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createSmsTextSender } from '#adapters/sms/sms-text-sender';
import { withdrawConsent } from '#business/consents/index';
import type { ReplyPorts } from '#business/outreach/index';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createChannelEntry } from '../channel-entry.ts';
import { createConsentStores, createUnsubscribes } from '../consent-stores.ts';
import { createDocumentClient } from '../document-client.ts';
import { createTextReplies } from './handler.ts';

const client = createDocumentClient();
const table = readEnv('NOTIFICATIONS_TABLE_NAME');
const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
const originationIdentity = readOptionalEnv('SMS_ORIGINATION_IDENTITY');
const sendText =
  originationIdentity &&
  // A retry of the SDK would send a message twice.
  createSmsTextSender(new PinpointSMSVoiceV2Client({ maxAttempts: 1 }), { originationIdentity, timeoutMs: 5000 });

const messages: ReplyPorts['messages'] = {
  send: async (message) =>
    sendText && message.channel === 'sms' ? sendText(message) : { kind: 'refused', code: 'no-origination-identity' },
};

const { people, ...stores } = createConsentStores(client);
const ports = { ...stores, unsubscribes: createUnsubscribes(client) };

const withdrawTexts: ReplyPorts['withdrawTexts'] = async (phone, cause, now) => {
  const person = await people.find({ phone });
  if (person) await withdrawConsent({ person, purposes: ['sms-and-calls'], channel: 'sms', cause }, now, ports);
};

const createEntry = createChannelEntry(client);

/** A failure comes again twice, and then goes to the dead letters. */
export const handler = createLambdaHandler(
  createTextReplies(async () => {
    const hashContact = createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
    return {
      ...(await createEntry()),
      doNotContact: createDynamoDoNotContact(client, table, hashContact),
      withdrawTexts,
      claimAnswer: createDynamoAnswerClaims(client, table),
      messages,
      supportContact: readEnv('SUPPORT_CONTACT'),
    };
  }, nowEpochSeconds),
  failInvocation,
);
