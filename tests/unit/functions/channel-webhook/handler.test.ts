import { describe, expect, it } from '@jest/globals';
import { signHub } from '#adapters/meta/hub-signature';
import type { ChannelMessage } from '#business/channels/index';
import { createChannelWebhook } from '../../../../src/functions/channel-webhook/handler.ts';
import { MESSENGER, messengerDelivery, WHATSAPP, whatsAppDelivery } from '../../../support/meta-deliveries.ts';

const SECRET = 'app-secret';
const VERIFY = 'a-word-of-the-shop';

function aWebhook({ hasApp = true, fails = false } = {}) {
  const line: string[] = [];
  const handedOn: ChannelMessage[] = [];
  const answer = createChannelWebhook(() =>
    Promise.resolve({
      readApp: () => Promise.resolve(hasApp ? { secrets: [SECRET], verifyToken: VERIFY } : undefined),
      nowMs: () => 1_795_420_000_000,
      hash: (_use: string, words: readonly string[]) => words.join('/'),
      desk: {
        queueUp: (_who: string, message: string, at: number) => {
          line.push(`${message} at ${at}`);
          return Promise.resolve();
        },
      },
      handOn: (message: ChannelMessage) => {
        if (fails) return Promise.reject(new Error('The queue is away.'));
        handedOn.push(message);
        return Promise.resolve();
      },
    }),
  );
  return { answer, line, handedOn };
}

const event = (method: string, path: string, more: object) => ({
  rawPath: path,
  requestContext: { http: { method } },
  ...more,
});
const post = (path: string, delivery: unknown, more: { secret?: string; isBase64Encoded?: boolean } = {}) => {
  const bytes = Buffer.from(typeof delivery === 'string' ? delivery : JSON.stringify(delivery));
  const { secret = SECRET, isBase64Encoded = false } = more;
  const headers = { 'x-hub-signature-256': signHub(bytes, secret) };
  return event('POST', path, {
    headers,
    queryStringParameters: null,
    isBase64Encoded,
    body: bytes.toString(isBase64Encoded ? 'base64' : 'utf8'),
  });
};

describe('the webhook’s verification', () => {
  const verify = (query: object) =>
    event('GET', '/channels/whatsapp', {
      queryStringParameters: {
        'hub.mode': 'subscribe',
        'hub.verify_token': VERIFY,
        'hub.challenge': '1158201444',
        ...query,
      },
    });

  it('repeats the challenge to whoever knows the word', async () => {
    expect(await aWebhook().answer(verify({}))).toMatchObject({ statusCode: 200, body: '1158201444' });
  });

  it.each([
    ['another word', { 'hub.verify_token': 'guessed' }],
    ['no word', { 'hub.verify_token': undefined }],
    ['another mode', { 'hub.mode': 'unsubscribe' }],
    ['markup for a challenge', { 'hub.challenge': '<script>' }],
  ])('repeats nothing to %s', async (_case, query) => {
    expect(await aWebhook().answer(JSON.parse(JSON.stringify(verify(query))))).toMatchObject({
      statusCode: 403,
      body: '',
    });
  });
});

describe('a delivery', () => {
  it('puts its messages in line before it hands any on, and answers at once', async () => {
    const { answer, line, handedOn } = aWebhook();
    const delivery = whatsAppDelivery(WHATSAPP.text, WHATSAPP.button);

    expect(await answer(post('/channels/whatsapp', delivery))).toMatchObject({ statusCode: 200 });

    expect(line).toEqual([
      'whatsapp/106540352242922/wamid.text at 1795420000000',
      'whatsapp/106540352242922/wamid.button at 1795420000001',
    ]);
    expect(handedOn.map(({ said }) => said)).toEqual([
      { kind: 'words', text: 'where is my order' },
      { kind: 'words', text: 'yes' },
    ]);
  });

  it.each([true, false])('is checked by the bytes that came (base64: %p)', async (isBase64Encoded) => {
    const { answer, handedOn } = aWebhook();
    const delivery = messengerDelivery({ message: { mid: 'm_é', text: 'café ❤' } });

    expect(await answer(post('/channels/messenger', delivery, { isBase64Encoded }))).toMatchObject({ statusCode: 200 });
    expect(handedOn).toMatchObject([{ said: { text: 'café ❤' } }]);
  });

  it('with a signature of somebody else is refused, whatever it holds', async () => {
    const { answer, handedOn } = aWebhook();
    const forged = post('/channels/messenger', messengerDelivery(MESSENGER.text), { secret: 'guessed' });

    expect(await answer(forged)).toMatchObject({ statusCode: 401 });
    expect(await answer({ ...forged, headers: {} })).toMatchObject({ statusCode: 401 });
    expect(handedOn).toEqual([]);
  });

  it('that is too long isn’t even checked', async () => {
    const long = post('/channels/messenger', ' '.repeat(3 * 1024 * 1024 + 1));

    expect(await aWebhook().answer(long)).toMatchObject({ statusCode: 413 });
  });

  it.each(['no JSON', '{}', 'null'])('that says %p is taken, and nothing comes of it', async (body) => {
    const { answer, handedOn } = aWebhook();

    expect(await answer(post('/channels/messenger', body))).toMatchObject({ statusCode: 200 });
    expect(handedOn).toEqual([]);
  });

  it('of one channel isn’t read as one of the other', async () => {
    const { answer, handedOn } = aWebhook();

    await answer(post('/channels/messenger', whatsAppDelivery(WHATSAPP.text)));

    expect(handedOn).toEqual([]);
  });

  it('that can’t be handed on fails, so that it is delivered again', async () => {
    const { answer } = aWebhook({ fails: true });

    await expect(answer(post('/channels/messenger', messengerDelivery(MESSENGER.text)))).rejects.toThrow('The queue');
  });
});

it.each([
  ['no app at Meta', { hasApp: false }, '/channels/messenger'],
  ['no such channel', {}, '/channels/telegram'],
  ['a member of every object', {}, '/channels/constructor'],
])('there is nothing where there is %s', async (_case, stage, path) => {
  expect(await aWebhook(stage).answer(post(path, {}))).toMatchObject({ statusCode: 404 });
});
