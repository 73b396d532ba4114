import { toGsm7 } from '#business/notifications/index';
import type { Channel } from '../turn/turn.ts';
import type { Message } from '../turn/message.ts';
import { EN_US } from './en-us.ts';
import { EN_US_SMS } from './en-us-sms.ts';
import { EN_US_VOICE } from './en-us-voice.ts';
import { speak } from './speak.ts';

/** The message's text in the conversation's locale, in the channel's own form: SSML for voice, GSM-7 for SMS. */
export type Render = (message: Message, channel: Channel) => string;

export const renderEnUs = (message: Message, channel: Channel = 'chat'): string => {
  switch (channel) {
    case 'chat':
      return fill(message, EN_US);
    case 'sms':
      return toGsm7(fill(message, EN_US_SMS));
    case 'voice':
      return speak(fill(message, EN_US_VOICE));
  }
};

/** The channel's own wording where it has one, else the full text. */
function fill({ key, params }: Message, wordings: Partial<Record<Message['key'], (params: never) => string>>): string {
  const wording = wordings[key] ?? EN_US[key];
  // A message's key and parameters were put together by `message`; TypeScript can't follow the pair through a lookup.
  return (wording as (params: unknown) => string)(params);
}

/** True when this version of the bot still has a text of this name. */
export const isMessageKey = (key: string): key is Message['key'] => Object.hasOwn(EN_US, key);
