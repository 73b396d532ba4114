import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { messengerBody, whatsAppBody } from '#adapters/meta/graph-body';
import { createGraphSender } from '#adapters/meta/graph-sender';
import { MetaSettingsInvalidError, parseMetaApp, parseMetaTokens } from '#adapters/meta/meta-app';
import { createSmsTextSender } from '#adapters/sms/sms-text-sender';
import {
  type ChannelPorts,
  type Correspondent,
  type OutgoingPart,
  type PartSent,
  phoneOf,
} from '#business/channels/index';
import { smsSize } from '#business/notifications/index';
import { readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

const TIMEOUT_MS = 8_000;
const SMS_TIMEOUT_MS = 5_000;
/** What the SMS service says when there is too much at once. */
const THROTTLED: readonly string[] = ['ThrottlingException', 'ServiceQuotaExceededException'];
const BODIES = { messenger: messengerBody, whatsapp: whatsAppBody };

/** Sends one part by the channel of whom it is for, in one attempt. */
export function createSenders(): ChannelPorts['send'] {
  const sendText = createTexting();
  const sendByMeta = createByMeta();
  return (to, part) => (to.channel === 'sms' ? sendText(to, part) : sendByMeta({ ...to, channel: to.channel }, part));
}

function createByMeta() {
  const parameters = { app: readEnv('META_APP_PARAMETER_NAME'), tokens: readEnv('META_TOKENS_PARAMETER_NAME') };
  const graphUrl = readEnv('META_GRAPH_URL');
  return async (
    to: Correspondent & { readonly channel: keyof typeof BODIES },
    part: OutgoingPart,
  ): Promise<PartSent> => {
    const [app, tokens] = await Promise.all([readSecret(parameters.app), readSecret(parameters.tokens)]);
    const [appSecret] = parseMetaApp(app).secrets;
    const accessToken = parseMetaTokens(tokens)[to.channel];
    if (appSecret === undefined || accessToken === undefined) throw new MetaSettingsInvalidError('meta-tokens');
    const send = createGraphSender({ graphUrl, accessToken, appSecret, timeoutMs: TIMEOUT_MS });
    return send(to.account, BODIES[to.channel](to, part));
  };
}

function createTexting() {
  const originationIdentity = readOptionalEnv('SMS_ORIGINATION_IDENTITY');
  if (originationIdentity === undefined)
    return (): Promise<PartSent> => Promise.resolve({ kind: 'refused', code: 'no-origination-identity' });
  // A retry of the SDK would send a message twice.
  const client = new PinpointSMSVoiceV2Client({ maxAttempts: 1 });
  const send = createSmsTextSender(client, { originationIdentity, timeoutMs: SMS_TIMEOUT_MS });
  return async (to: Correspondent, { text }: OutgoingPart): Promise<PartSent> => {
    const phone = phoneOf(to) ?? to.address;
    const sent = await send({ channel: 'sms', to: phone, text, reference: 'conversation' });
    if (sent.kind === 'accepted') return { kind: 'accepted', segments: smsSize(text).segments };
    return sent.kind === 'refused' && THROTTLED.includes(sent.code) ? { kind: 'try-later' } : sent;
  };
}
