import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createDevelopment, type DevelopmentPorts } from '../../../../src/functions/web-pages/development.ts';
import { filesOf, type Shown } from '../../../../src/functions/web-pages/files.ts';
import { createWebPages } from '../../../../src/functions/web-pages/handler.ts';
import { aTurnTaken } from '../../../support/insights-samples.ts';

const read = (name: string) => (name === 'shop.html' ? '<html lang="en"></html>' : `the ${name}`);
const facts = { messages: [] };
const development = { factsOf: () => Promise.resolve(facts) };

function open(shown: Partial<Shown> = {}) {
  const files = filesOf(read, { hasShop: false, hasDevelopment: false, ...shown });
  const handle = createWebPages({ files, ...(shown.hasDevelopment && { development }) });
  // As the HTTP API sends it: some members are null where there is nothing.
  return (rawPath: string, headers = {}) =>
    handle({ rawPath, rawQueryString: '', queryStringParameters: null, headers });
}

describe('webPages', () => {
  it("serves the widget's script to pages of any origin, and keeps it for minutes", async () => {
    const answer = await open()('/widget.js');

    expect(answer).toMatchObject({
      statusCode: 200,
      body: 'the widget.js',
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      },
    });
    expect(answer.headers['cache-control']).toContain('max-age=300');
  });

  it('sends nothing again that the browser has', async () => {
    const get = open();
    const { etag = '' } = (await get('/widget.js')).headers;

    expect(await get('/widget.js', { 'if-none-match': `"other", ${etag}` })).toMatchObject({
      statusCode: 304,
      body: '',
    });
    expect(await get('/widget.js', { 'if-none-match': '"other"' })).toMatchObject({ statusCode: 200 });
  });

  it.each([
    ['gzip, br', true],
    ['br', false],
    ['gzip;q=0, br', false],
    ['gzip;q=0.5', true],
  ])('compresses for who takes %s: %s', async (accepted, isCompressed) => {
    const answer = await open()('/widget.js', { 'accept-encoding': accepted });

    expect(answer.headers['content-encoding']).toBe(isCompressed ? 'gzip' : undefined);
    const body = Buffer.from(answer.body, isCompressed ? 'base64' : 'utf8');
    expect((isCompressed ? gunzipSync(body) : body).toString()).toBe('the widget.js');
  });

  it('has a demo shop only where it is wanted', async () => {
    for (const path of ['/', '/shop.js', '/shop.css']) {
      expect(await open()(path)).toMatchObject({ statusCode: 404 });
      expect(await open({ hasShop: true })(path)).toMatchObject({ statusCode: 200 });
    }
  });

  it('lets its page run no script but its own, and nothing inline', async () => {
    const { headers, body } = await open({ hasShop: true })('/');

    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).not.toContain('data-development');
  });

  it('tells what is going on only where somebody develops, and only their own page', async () => {
    const local = { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    const get = open({ hasShop: true, hasDevelopment: true });

    expect(JSON.parse((await get('/development/facts', local)).body)).toEqual(facts);
    expect((await get('/')).body).toContain('<html data-development');
    for (const headers of [{ ...local, host: 'rebound.example' }, { ...local, 'sec-fetch-site': 'same-site' }, {}])
      expect(await get('/development/facts', headers)).toMatchObject({ statusCode: 404 });
    expect(await open({ hasShop: true })('/development/facts', local)).toMatchObject({ statusCode: 404 });
  });
});

describe('what is going on', () => {
  const turn = (sessionId: string, name: string) => ({
    address: { sessionId },
    sentiment: 'NEGATIVE',
    after: {
      intent: { name, slots: { OrderNumber: { value: { interpretedValue: '12345' } }, Email: null } },
    },
    hooks: [{}],
    milliseconds: { total: 20.6 },
  });
  const refuse = () => Promise.reject(new Error('refused'));
  const from = (answers: Record<string, unknown>, readTold: DevelopmentPorts['readTold'] = refuse) =>
    createDevelopment({
      readJson: (url) => (url in answers ? Promise.resolve(answers[url]) : refuse()),
      readTold,
      ...{ lexUrl: 'lex', inboxUrl: 'inbox' },
    });

  it('is the last turn of this conversation, and the newest messages', async () => {
    const message = { channel: 'email', to: ['ada@example.com'], subject: 'Hello', text: 'not for the page' };
    const development = from({
      'lex/inspector/turns': { turns: [turn('c-1', 'Help'), turn('c-1', 'CheckOrderStatus'), turn('c-2', 'Stop')] },
      'inbox/inbox.json': { messages: [message] },
    });

    expect(await development.factsOf('c-1')).toEqual({
      turn: {
        intent: 'CheckOrderStatus',
        slots: { OrderNumber: '12345' },
        mood: 'NEGATIVE',
        calls: 1,
        milliseconds: 21,
      },
      messages: [{ channel: 'email', to: ['ada@example.com'], subject: 'Hello' }],
    });
  });

  it('is of the intent that the turn ended, where none stands after it', async () => {
    const { after, ...ended } = turn('c-1', 'UpsellProducts');
    const turns = [{ ...ended, before: after, after: { intent: null } }];

    expect(await from({ 'lex/inspector/turns': { turns } }).factsOf('c-1')).toMatchObject({
      turn: { intent: 'UpsellProducts' },
    });
  });

  it('is what was told of the turns, too: their cost at list prices, and what they took of the tables', async () => {
    const usage = { 'lex-text-request': 1, 'lambda-request': 4, 'dynamodb-call': 3, 'dynamodb-read-unit': 2.5 };
    const turns = [
      aTurnTaken({ turn: 1 }),
      aTurnTaken({ turn: 2, rung: 'last-four', mood: -40, offerId: 'O-1', usage }),
    ];

    expect(await from({}, () => Promise.resolve({ turns, offerReasons: ['Gold member'] })).factsOf('V-1')).toEqual({
      turn: {
        ...{ rung: 'last-four', moodScore: -40, offerReasons: ['Gold member'] },
        ...{ tableCalls: 3, readUnits: 2.5, writeUnits: 0 },
        // One request of Lex is 0.075 ¢, four of Lambda 0.00008 ¢.
        ...{ cost: '0.075 ¢', costSoFar: '0.15 ¢' },
      },
    });
  });

  it('comes to nothing before the first turn', async () => {
    expect(await from({}, () => Promise.resolve({ turns: [], offerReasons: [] })).factsOf('V-1')).toEqual({});
  });

  it('is not known where nobody answers, or answers otherwise', async () => {
    expect(await from({}).factsOf('c-1')).toEqual({});
    expect(await from({ 'lex/inspector/turns': { turns: 7 }, 'inbox/inbox.json': 'no' }).factsOf('c-1')).toEqual({});
  });
});
