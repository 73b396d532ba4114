import * as z from 'zod/mini';
import { CHAT_POLICY } from '#business/chat/index';
import type { AppMessage } from '#business/outreach/index';
import { done, problem } from '../answer.ts';
import type { ChatApiPorts } from '../ports.ts';
import { withChat } from './with-chat.ts';

export const showInbox = withChat('look', async (chat, { shopToken, nowEpochSeconds }, ports) => {
  const customerId = await ports.findCustomer(chat, shopToken, nowEpochSeconds);
  if (customerId === undefined) return done({ messages: [], unread: 0 });
  return done(await read(customerId, nowEpochSeconds, ports));
});

const instant = z.iso.datetime();

export const markRead = withChat('look', async (chat, { fields, shopToken, nowEpochSeconds }, ports) => {
  const parsed = z.safeParse(instant, fields['readUpToIso']);
  if (!parsed.success) return problem('malformed');
  const customerId = await ports.findCustomer(chat, shopToken, nowEpochSeconds);
  if (customerId === undefined) return done({ unread: 0 });
  // What comes later isn't read yet, whatever the page's clock says.
  const readUpTo = new Date(Math.min(Date.parse(parsed.data), ports.nowMs())).toISOString();
  await ports.inboxMarks.markRead(customerId, readUpTo, nowEpochSeconds);
  const { unread } = await read(customerId, nowEpochSeconds, ports);
  return done({ unread });
});

async function read(
  customerId: string,
  nowEpochSeconds: number,
  { inbox, inboxMarks }: ChatApiPorts,
): Promise<{ readonly messages: readonly AppMessage[]; readonly unread: number }> {
  const [messages, readUpTo = ''] = await Promise.all([
    inbox.list(customerId, nowEpochSeconds, CHAT_POLICY.inbox.mostMessages),
    inboxMarks.readUpTo(customerId),
  ]);
  return { messages, unread: messages.filter(({ occurredAtIso }) => isLater(occurredAtIso, readUpTo)).length };
}

const isLater = (iso: string, mark: string): boolean => mark === '' || Date.parse(iso) > Date.parse(mark);
