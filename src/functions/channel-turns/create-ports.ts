import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoChannelDesk } from '#adapters/dynamodb/dynamo-channel-desk';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { CALLER_PROOF_ATTRIBUTE, CHANNEL_ATTRIBUTE, CHOICES_ATTRIBUTE } from '#adapters/lex/request-attributes';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createSqsPostponement } from '#adapters/sqs/sqs-postponement';
import { type ChannelPorts, phoneOf, type TextChannel } from '#business/channels/index';
import { CHAT_POLICY } from '#business/chat/index';
import { BLOCKED_BY } from '#business/outreach/index';
import { partsOf, renderFor, renderNotice } from '#conversation/channels/index';
import { count, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createChannelHash } from '../channel-hash.ts';
import { createChatPorts } from '../chat-ports.ts';
import { createLexBot } from '../create-lex-bot.ts';
import { createDocumentClient } from '../document-client.ts';
import type { TurnsPorts } from './handler.ts';
import { createSenders } from './senders.ts';

/** Milliseconds. */
const SQS_TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };
/** Text messages come in their own short words, with the choices that are listed under them. */
const AS_TEXT = { [CHANNEL_ATTRIBUTE]: 'sms', [CHOICES_ATTRIBUTE]: 'card' };

/** Wires the channels to the tables, to Lex and to those who send; keys and tokens are read anew each time. */
export function createPorts(): () => Promise<TurnsPorts> {
  const client = createDocumentClient();
  const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
  const notifications = readEnv('NOTIFICATIONS_TABLE_NAME');
  const offers = createDynamoOfferStore(client, conversations);
  const bots = { chat: createLexBot(offers), sms: createLexBot(offers, 'sms') };
  const chatPorts = createChatPorts(client);
  const parameters = [
    readEnv('CHAT_KEY_PARAMETER_NAME'),
    readEnv('CONTACT_HASH_KEY_PARAMETER_NAME'),
    readEnv('CALLER_PROOF_KEY_PARAMETER_NAME'),
  ] as const;
  const unkeyed = {
    ...{ render: renderFor, renderNotice, count },
    desk: createDynamoChannelDesk(client, conversations),
    attempts: createDynamoAttemptCounter(client, conversations),
    send: createSenders(),
  };
  const postpone = createSqsPostponement(
    new SQSClient({ requestHandler: SQS_TIMEOUTS }),
    readEnv('CHANNELS_QUEUE_NAME'),
  );

  return async () => {
    const [secret, contactKey, proofKey] = await Promise.all(
      parameters.map(readSecret) as [Promise<string>, Promise<string>, Promise<string>],
    );
    const hashContact = createContactHasher(Buffer.from(contactKey, 'base64'));
    const doNotContact = createDynamoDoNotContact(client, notifications, hashContact);
    const portsFor = (channel: TextChannel): ChannelPorts => ({
      ...unkeyed,
      chat: { ...chatPorts(channel === 'sms' ? bots.sms : bots.chat, secret), usageOfSending: partsOf },
      hash: createChannelHash(secret),
      hashContact: (who) => {
        const phone = phoneOf(who);
        return phone === undefined ? undefined : hashContact(phone);
      },
      async isSilenced(to) {
        if (to.channel !== 'sms') return false;
        const reasons = await doNotContact.reasonsFor('sms', phoneOf(to) ?? to.address);
        return reasons.some((reason) => BLOCKED_BY[reason].includes('transactional'));
      },
      attributesOf(visitorId, sessionId) {
        const now = Math.floor(Date.now() / 1000);
        const caller = {
          callerHash: visitorId,
          sessionId,
          expiresAtEpochSeconds: now + CHAT_POLICY.callerProofSeconds,
        };
        const proof = signCaller(caller, Buffer.from(proofKey, 'base64'));
        return { [CALLER_PROOF_ATTRIBUTE]: proof, ...(channel === 'sms' && AS_TEXT) };
      },
    });
    return { portsFor, postpone };
  };
}
