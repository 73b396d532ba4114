import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { signShopToken } from '../../scripts/shared/sign-shop-token.ts';
import { openChatClient } from '../support/chat-client.ts';
import { ROOT } from './support/run-program.ts';

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
    const pieces = told.content['pieces'] as { kind: string }[];
    expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'text', 'order', 'text', 'choices']);
    expect(pieces[2]).toMatchObject({ orderNumber: '12345', status: 'Being prepared' });
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

  it('is no longer there once its customer has ended it', async () => {
    const { say, ask } = await begin();
    await say('help');

    expect(await ask('DELETE')).toMatchObject({ status: 204, content: {} });
    for (const answer of [await say('help'), await ask('GET', '/messages'), await ask('DELETE')])
      expect(answer).toMatchObject({ status: 401, content: { code: 'conversation-over' } });
  });

  it('is rated once, typed or pressed', async () => {
    const { say, ask } = await begin();
    await say('goodbye');
    await say('5');

    expect(await ask('POST', '/rating', { rating: 1 })).toMatchObject({ status: 200, content: { rating: 5 } });
    expect(await ask('POST', '/rating', { rating: 6 })).toMatchObject({ status: 400, content: { code: 'malformed' } });
  });

  it('shows the inbox of who is verified or logged in, and to nobody else', async () => {
    const { conversationId, token, ip, say, ask } = await begin();
    const client = DynamoDBDocumentClient.from(new DynamoDBClient());
    const inbox = createDynamoAppInbox(client, 'smart-commerce-local-notifications');
    const now = Math.floor(Date.now() / 1000);
    const [earlier, later] = [now - 60, now - 30].map((at) => new Date(at * 1000).toISOString());
    for (const occurredAtIso of [earlier!, later!])
      await inbox.put('C-0001', { reference: 'chat-api', occurredAtIso, title: 'News', text: 'Of yours' }, now);
    client.destroy();

    expect((await ask('GET', '/inbox')).content).toEqual({ messages: [], unread: 0 });
    const { shopSigningKey } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
    const login = { customerId: 'C-0001', stage: 'local', sessionId: conversationId };
    const headers = { 'x-shop-token': await signShopToken(login, now, shopSigningKey) };
    const asCustomer = (method: string, body?: unknown) =>
      chat.ask(method, `/${conversationId}/inbox`, { token, ip, headers, ...(body !== undefined && { body }) });
    const before = (await asCustomer('GET')).content as {
      messages: { reference: string; occurredAtIso: string }[];
      unread: number;
    };
    expect(before.messages.filter(({ reference }) => reference === 'chat-api')).toHaveLength(2);
    // Others write to this inbox as well, and not in the order of what they tell.
    const unread = before.messages.filter(
      ({ occurredAtIso }) => Date.parse(occurredAtIso) > Date.parse(earlier!),
    ).length;
    expect((await asCustomer('POST', { readUpToIso: earlier })).content).toEqual({ unread });
    expect((await asCustomer('POST', { readUpToIso: '2999-01-01T00:00:00Z' })).content).toEqual({ unread: 0 });

    await say('where is my order 12345');
    await say('john.doe@email.com');
    expect(((await ask('GET', '/inbox')).content as typeof before).messages).not.toEqual([]);
    await say('log out');
    expect((await ask('GET', '/inbox')).content).toEqual({ messages: [], unread: 0 });
  });
});

describe('somebody else', () => {
  it('enters no conversation, whatever is wrong with their token, and hears the same', async () => {
    const { conversationId, token, ip } = await begin();
    const another = await begin();
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;

    const refused = [];
    for (const given of [another.token, forged, '', 'v1.zzzzzz.x'])
      refused.push(await chat.ask('GET', `/${conversationId}/messages`, { token: given, ip }));

    for (const answer of refused) expect(answer).toEqual({ ...refused[0], status: 401 });
    expect(refused[0]!.content['code']).toBe('conversation-over');
  });

  it('is asked to wait when too much comes at once, and the conversation of another goes on', async () => {
    const [busy, other] = [await begin(), await begin()];

    const ids = Array.from({ length: 21 }, anId);
    // What has no text is counted, too, and costs no turn.
    const answers = [];
    for (const id of ids)
      answers.push(await chat.ask('POST', `/${busy.conversationId}/messages`, { ...busy, body: { messageId: id } }));

    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    const { headers, content } = refused[0]!;
    expect(content).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: Number(headers['retry-after']) });
    expect((await other.say('help')).status).toBe(200);
  });
});
