import type { ChatConversation } from '../client/chat-conversation.ts';
import { newMessageId } from '../client/chat-conversation.ts';
import type { Intrusion } from './played.ts';

/** A conversation of somebody else, which no token of ours opens. */
const ANOTHER = 'AAAAAAAAAAAAAAAAAAAAAA';
const LONG = 'x'.repeat(100 * 1024);

/** Asks for what nobody may have. */
export async function intrude({ ask, token, conversationId }: ChatConversation): Promise<readonly Intrusion[]> {
  const own = `/${conversationId}/messages`;
  const last = token().at(-1) === 'A' ? 'B' : 'A';
  const message = (text: string) => JSON.stringify({ messageId: newMessageId(), text });
  const tries = [
    ['a forged token', 401, { method: 'GET', path: own, token: `${token().slice(0, -1)}${last}` }],
    ['no token', 401, { method: 'GET', path: own }],
    ['another conversation', 401, { method: 'GET', path: `/${ANOTHER}/messages`, token: token() }],
    ['to end another conversation', 401, { method: 'DELETE', path: `/${ANOTHER}`, token: token() }],
    ['a message of 100 KB', 413, { method: 'POST', path: own, token: token(), body: message(LONG) }],
    ['a message of 2 KB', 413, { method: 'POST', path: own, token: token(), body: message(LONG.slice(0, 2048)) }],
    ['what is no JSON', 400, { method: 'POST', path: own, token: token(), body: '{"messageId":' }],
    ['a path of its own', 404, { method: 'GET', path: '/../orders', token: token() }],
  ] as const;
  const intrusions: Intrusion[] = [];
  for (const [tried, expected, request] of tries) {
    const { status, content } = await ask(request);
    const { code = '' } = content as { readonly code?: string };
    intrusions.push({ tried, expected, status, code });
  }
  return intrusions;
}
