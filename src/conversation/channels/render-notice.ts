import type { Notice, OutgoingPart, TextChannel } from '#business/channels/index';
import { renderEnUs } from '../messages/index.ts';
import { message } from '../turn/index.ts';

const TEXTS = {
  'text-only': 'channel.textOnly',
  'too-long': 'channel.tooLong',
  'slow-down': 'channel.slowDown',
  unclear: 'channel.unclear',
} as const satisfies Readonly<Record<Notice, string>>;

/** What is told where the bot has no answer. */
export const renderNotice = (channel: TextChannel, notice: Notice): OutgoingPart => ({
  kind: 'text',
  text: renderEnUs(message(TEXTS[notice]), channel === 'sms' ? 'sms' : 'chat'),
});
