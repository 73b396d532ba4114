import { signHub } from '#adapters/meta/hub-signature';
import { TEXT_CHANNELS, type TextChannel } from '#business/channels/index';
import { invokeLambda } from '../../local/stack/events/invoke-lambda.ts';
import type { RunningStack } from '../../local/stack/running/running-stack.ts';
import type { DevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { textEvent } from '../inbox/play-events.ts';
import { functionName } from '../shared/deployment-names.ts';
import { createChannelConversation, type Deliver } from './channel-conversation.ts';
import { deliveryOf } from './channel-delivery.ts';

export const isTextChannel = (word: string): word is TextChannel => TEXT_CHANNELS.some((channel) => channel === word);

interface Playing {
  readonly stack: RunningStack;
  readonly httpUrl: string;
  readonly keys: Pick<DevelopmentKeys, 'metaAppSecret'>;
}

/** Plays the provider of a channel to the running stack. */
export function openChannel(channel: TextChannel, { stack, httpUrl, keys }: Playing) {
  const byText: Deliver = async ({ address, text }) => {
    const { functionKey, event } = textEvent(`+${address}`, text);
    const { kind } = await invokeLambda(
      stack.environment['AWS_ENDPOINT_URL_LAMBDA'] ?? '',
      functionName(stack.stage, functionKey),
      event,
    );
    if (kind !== 'answered') throw new Error(`${functionKey} failed; its log says why.`);
  };
  const byMeta =
    (to: Exclude<TextChannel, 'sms'>): Deliver =>
    async (typed) => {
      const body = JSON.stringify(deliveryOf(to, { ...typed, nowMs: Date.now() }));
      const headers = {
        'content-type': 'application/json',
        'x-hub-signature-256': signHub(Buffer.from(body), keys.metaAppSecret),
      };
      const { status } = await fetch(`${httpUrl}/channels/${to}`, { method: 'POST', headers, body });
      if (status !== 200) throw new Error(`The webhook answered ${status}.`);
    };
  const inboxUrl = stack.environment['AWS_ENDPOINT_URL_SESV2'] ?? '';
  return createChannelConversation(channel, inboxUrl, channel === 'sms' ? byText : byMeta(channel));
}
