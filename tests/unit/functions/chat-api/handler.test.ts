import { describe, expect, it } from '@jest/globals';
import { CHAT_LIMITS } from '#business/chat/index';
import type { ChatApiPorts } from '../../../../src/functions/chat-api/ports.ts';
import { createChatApi } from '../../../../src/functions/chat-api/handler.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { chatEvent, readAnswer } from '../../../support/chat-client.ts';
import { createInMemoryAttempts } from '../../../support/in-memory-attempts.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAAA';
const SHOP = 'https://shop.example';
const refused = (): never => {
  throw new Error('Nothing is looked up.');
};

/** An API that may count, and begin conversations; whatever else is asked of its ports is a fault. */
function open() {
  const begun: string[] = [];
  const ports = {
    attempts: createInMemoryAttempts(),
    ...{ nowMs: () => 1_795_420_000_000, hashCaller: (network: string) => `hash of ${network}` },
    ...{ newConversationId: () => ID, signToken: () => 'a token', opens: (token: string) => token === 'good' },
    book: { begin: (id: string) => Promise.resolve(void begun.push(id)), find: refused },
    bot: { say: refused },
    signCaller: () => Promise.resolve('proof'),
  };
  const handle = createChatApi(() => Promise.resolve(ports as unknown as ChatApiPorts), [SHOP]);
  const ask = async (...request: Parameters<typeof chatEvent>) =>
    readAnswer((await captureOutput(() => handle(chatEvent(...request)))).result);
  return { begun, ask };
}
const messages = `/chat/conversations/${ID}/messages`;
const good = { token: 'good' };
const messageId = 'm'.repeat(16);

describe('the API', () => {
  it('begins conversations, as many as a network may', async () => {
    const { begun, ask } = open();
    const most = CHAT_LIMITS.begin[0].most;

    const statuses = [];
    for (let count = 0; count <= most; count++)
      statuses.push((await ask('POST', '/chat/conversations', { ip: `2001:db8:1:2::${count}` })).status);

    expect(statuses).toEqual([...Array<number>(most).fill(201), 429]);
    expect(begun).toHaveLength(most);
    expect((await ask('POST', '/stage/chat/conversations/', { ip: '203.0.113.7' })).status).toBe(201);
  });

  it.each([
    ['GET', '/chat', 404],
    ['GET', '/chat/conversations/x/y/z', 404],
    ['GET', `/chat/conversations/${ID}/__proto__`, 404],
    ['PUT', messages, 405],
    ['constructor', messages, 405],
    ['GET', '/chat/conversations', 405],
  ])('%s %s is answered with %d', async (method, path, status) => {
    const answer = await open().ask(method, path, good);

    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  it.each([
    ['no JSON', '{', 400, 'malformed'],
    ['a list', [], 400, 'malformed'],
    ['a problem of its own', { kind: 'problem', code: 'toString' }, 400, 'malformed'],
    ['a short id', { messageId: 'm', text: 'hello' }, 400, 'malformed'],
    ['an empty text', { messageId, text: ' ' }, 400, 'malformed'],
    ['a signal in words', { messageId, text: 'hello', gpc: 'yes' }, 400, 'malformed'],
    ['many words', { messageId, text: 'x'.repeat(1_025) }, 413, 'too-long'],
    ['a hundred kilobytes', 'x'.repeat(100_000), 413, 'too-long'],
  ])('refuses %s before the bot hears of it', async (_, body, status, code) => {
    expect(await open().ask('POST', messages, { ...good, body })).toMatchObject({ status, content: { code } });
  });

  it('refuses bytes that are no UTF-8', async () => {
    const event = {
      ...chatEvent('POST', messages, good),
      isBase64Encoded: true,
      body: Buffer.from([0x22, 0xff, 0x22]).toString('base64'),
    };
    const handle = createChatApi(
      () => Promise.resolve({ opens: () => true, nowMs: () => 0 } as unknown as ChatApiPorts),
      [],
    );

    expect(readAnswer((await captureOutput(() => handle(event))).result).content).toMatchObject({ code: 'malformed' });
  });

  it('lets nobody in without a good token, and looks nothing up for them', async () => {
    const answer = await open().ask('GET', messages, { token: 'bad' });

    expect(answer).toMatchObject({ status: 401, content: { code: 'conversation-over' } });
  });
});

describe('a page elsewhere', () => {
  it('may ask when it is listed, and is told how', async () => {
    const { ask } = open();
    const headers = { Origin: SHOP };

    const preflight = await ask('OPTIONS', messages, { headers });
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': SHOP, vary: 'origin' } });
    expect(preflight.headers['access-control-allow-methods']).toBe('POST, GET, OPTIONS');
    expect((await ask('GET', messages, { headers })).headers['access-control-allow-origin']).toBe(SHOP);
  });

  it.each(['https://evil.example', 'null', 'https://shop.example.evil.example', ''])(
    'may not when it is %j',
    async (origin) => {
      const { ask } = open();

      for (const method of ['OPTIONS', 'GET']) {
        const { headers } = await ask(method, messages, { headers: { origin } });
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
        expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      }
    },
  );
});
