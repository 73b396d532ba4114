import type { Channel, OutgoingMessage } from './ports.ts';

export interface CodeWords {
  readonly code: string;
  /** How long the code can be used, in whole minutes. */
  readonly minutes: number;
  /** Where it was asked for. */
  readonly place: keyof typeof WHERE;
}

const WHERE = { chat: 'in the chat', page: 'on the page' } as const;

/** One segment of a text message, all in GSM-7. */
const text = ({ code, minutes, place }: CodeWords): string =>
  `SmartCommerce: your code is ${code}. Enter it within ${minutes} minutes ${WHERE[place]} where you asked for it. Nobody from us will call or write to ask for it.`;

const mail = ({ code, minutes, place }: CodeWords): string => `Hello,

your SmartCommerce code is ${code}.

Enter it within ${minutes} minutes ${WHERE[place]} where you asked for it. It works once.

Nobody from SmartCommerce will call or write to ask you for this code. If you didn't ask for it, you needn't do anything: without the code nobody gets any further.`;

/** The message that brings a one-time code. It holds no link, so that nobody learns to follow one in such a message. */
export function oneTimeCodeMessage(
  { channel, to }: { readonly channel: Channel; readonly to: string },
  words: CodeWords,
  reference: string,
): OutgoingMessage {
  return channel === 'sms'
    ? { channel, to, text: text(words), reference }
    : { channel, to, subject: 'Your SmartCommerce code', text: mail(words), reference };
}
