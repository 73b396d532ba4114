import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openChatClient } from '../support/chat-client.ts';

const chat = openChatClient();
afterAll(chat.close);

/** Each test calls from a network of its own, so that no two share their limits. */
const aNetwork = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;
const anId = () => randomUUID().replaceAll('-', '');

async function begin(ip = aNetwork()) {
  const { content } = await chat.ask('POST', '', { ip });
  const { conversationId, token } = content as { conversationId: string; token: string };
  const say = (text: string, messageId = anId(), more: object = {}) =>
    chat.ask('POST', `/${conversationId}/messages`, { token, ip, body: { messageId, text, ...more } });
  const ask = (method: string, path = '', body?: unknown) =>
    chat.ask(method, `/${conversationId}${path}`, { token, ip, ...(body !== undefined && { body }) });
  return { conversationId, token, ip, say, ask };
}

const textsIn = (content: Readonly<Record<string, unknown>>): string =>
  (content['pieces'] as { text?: string }[]).map(({ text = '' }) => text).join('\n');

describe('a conversation over HTTP', () => {
  it('tells the status of an order, with a card, to who shows whose it is', async () => {
    const { say, ask } = await begin();

    const first = await say('where is my order');
    await say('12345');
    const told = await say('john.doe@email.com');

    expect(first.status).toBe(200);
    expect(textsIn(first.content)).toMatch(/automated assistant.*\n.*\n.*order number/);
    expect(textsIn(told.content)).toContain('12345');
    expect(told.content['pieces']).toContainEqual(
      expect.objectContaining({ kind: 'order', orderNumber: '12345', status: 'On its way', carrier: 'UPS' }),
    );
    const { content } = await ask('GET', '/messages');
    expect((content['lines'] as { from: string }[]).map(({ from }) => from)).toEqual([
      'customer',
      'bot',
      'customer',
      'bot',
      'customer',
      'bot',
    ]);
  });

  it('answers what is sent twice at once a single time', async () => {
    const { say, ask } = await begin();
    const id = anId();

    const answers = await Promise.all([say('help', id), say('help', id), say('help', id)]);

    expect(new Set(answers.map(({ content }) => JSON.stringify(content['pieces']))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ask('GET', '/messages')).content['lines']).toHaveLength(2);
  });
});
