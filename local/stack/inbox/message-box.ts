import type { Channel, InboxMessage } from './message.ts';

/** What a reader may ask for; each member narrows the answer. */
export interface MessageFilter {
  /** An address in any case, or a phone number in any form. */
  readonly to?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Messages sent at this moment or later. */
  readonly since?: string | undefined;
}

export interface MessageBox {
  keep(message: InboxMessage): void;
  find(id: string): InboxMessage | undefined;
  /** Newest first. */
  list(filter: MessageFilter): InboxMessage[];
  empty(): void;
  /** Removes all messages to an address or number. */
  forget(to: string): void;
}

const MOST_KEPT = 500;
/** A mail may hold 40 MiB: what all together hold is bounded, too. */
const MOST_BYTES = 200 * 1024 * 1024;

/** The last messages, in memory: like everything of the local stack's, gone with it. */
export function createMessageBox(): MessageBox {
  let messages: readonly InboxMessage[] = [];
  return {
    keep: (message) => (messages = newestOf([message, ...messages])),
    find: (id) => messages.find((message) => message.id === id),
    list: (filter) => messages.filter((message) => matches(message, filter)),
    empty: () => (messages = []),
    forget: (to) => (messages = messages.filter((message) => !matches(message, { to }))),
  };
}

/** As many as there is room for; the newest always. */
function newestOf(messages: readonly InboxMessage[]): readonly InboxMessage[] {
  let bytes = 0;
  const full = messages.findIndex((message, index) => (bytes += bytesOf(message)) > MOST_BYTES && index > 0);
  return messages.slice(0, full < 0 ? MOST_KEPT : Math.min(full, MOST_KEPT));
}

const bytesOf = ({ text = '', html = '', files = [] }: InboxMessage): number =>
  text.length + html.length + files.reduce((total, { length }) => total + length, 0);

function matches(message: InboxMessage, { to, channel, since }: MessageFilter): boolean {
  const isToThem = to === undefined || message.to.some((recipient) => addressOf(recipient) === addressOf(to));
  const isOfChannel = channel === undefined || message.channel === channel;
  return isToThem && isOfChannel && (since === undefined || Date.parse(message.sentAtIso) >= Date.parse(since));
}

/** "Ada <Ada@Example.com>" and "ada@example.com" are one address, "+1 (555) 123-4567" and "+15551234567" one number. */
function addressOf(recipient: string): string {
  const address = /<([^<>]+)>\s*$/.exec(recipient)?.[1] ?? recipient;
  return address.includes('@') ? address.trim().toLowerCase() : address.replace(/\D/g, '');
}
