import http from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PutSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { startLexLocal } from '../../local/lex/index.ts';
import type { TurnRecord } from '../../local/lex/trace/turn-record.ts';
import { bookAtOnce, dentist } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { hook, prompt } from './support/definition.ts';
import { delegate } from './support/lambda-double.ts';
import { listen } from './support/server-events.ts';

let clinic: Clinic;
const streams: Awaited<ReturnType<typeof listen>>[] = [];

beforeAll(async () => {
  clinic = await startClinic();
});
afterEach(() => Promise.all(streams.splice(0).map((stream) => stream.leave())));
afterAll(() => clinic.close());

const at = (path: string) => `${clinic.lex.url}${path}`;

async function turnsOf({ address }: Pick<Chat, 'address'>): Promise<TurnRecord[]> {
  const { turns } = (await (await fetch(at('/inspector/turns'))).json()) as { turns: TurnRecord[] };
  return turns.filter((turn) => turn.address.sessionId === address.sessionId);
}

/** The answer's status, with any headers: fetch lets nobody choose `Host`. */
const statusOf = (path: string, method: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request(at(path), { method, headers }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });

async function open(lastEventId?: string) {
  const stream = await listen(at('/inspector/events'), lastEventId);
  streams.push(stream);
  return stream;
}

const withHook = {
  ...dentist,
  detectSentiment: true,
  intents: [
    {
      ...bookAtOnce,
      initialResponseSetting: {
        codeHook: hook('began'),
        nextStep: { dialogAction: { type: 'InvokeDialogCodeHook' as const } },
      },
      intentConfirmationSetting: { promptSpecification: prompt(1, 'Shall I book it?') },
    },
    ...dentist.intents.filter(({ intentName }) => intentName !== bookAtOnce.intentName),
  ],
};

describe('a turn that is recorded', () => {
  it('has readings, slots, decision, steps, calls, session before and after, messages and time', async () => {
    const chat = (
      await clinic.deploy(withHook, (event) => {
        const response = delegate(event) as { sessionState: { sessionAttributes: object } };
        response.sessionState.sessionAttributes = { visits: '2' };
        return response;
      })
    ).chat();
    await chat.say('book a check-up', {
      sessionState: { sessionAttributes: { visits: '1' } },
      requestAttributes: { channel: 'web' },
    });

    const [turn] = await turnsOf(chat);

    expect(turn).toMatchObject({
      operation: 'Recognize',
      address: chat.address,
      bot: { aliasName: 'TestBotAlias', version: 'DRAFT' },
      at: clinic.clock.now,
      text: 'book a check-up',
      sentiment: 'NEUTRAL',
      threshold: 0.4,
      decision: { kind: 'started-intent', intent: 'BookAppointment' },
      before: { intent: null, dialogAction: null, sessionAttributes: {} },
      after: {
        intent: { name: 'BookAppointment', slots: { Treatment: { value: { interpretedValue: 'Check-up' } } } },
        dialogAction: { type: 'ConfirmIntent' },
        sessionAttributes: { visits: '2' },
      },
      messages: [{ contentType: 'PlainText', content: 'Shall I book it?' }],
      requestAttributes: { channel: 'web' },
      error: null,
    });
    expect(turn?.readings[0]).toMatchObject({
      intent: 'BookAppointment',
      score: 0.95,
      slots: { Treatment: { value: { originalValue: 'check-up', resolvedValues: ['Check-up'] } } },
    });
    expect(turn?.steps.map(({ kind }) => kind)).toEqual(['start-intent', 'advance', 'confirm-intent']);
    expect(turn?.hooks).toMatchObject([
      {
        event: { invocationSource: 'DialogCodeHook', invocationLabel: 'began', inputTranscript: 'book a check-up' },
        response: { sessionState: { dialogAction: { type: 'Delegate' }, sessionAttributes: { visits: '2' } } },
      },
    ]);
    const { total, understanding, hooks, rest } = turn!.milliseconds;
    expect(understanding + hooks + rest).toBeCloseTo(total);
    expect(Math.min(understanding, hooks, rest)).toBeGreaterThan(0);
  });

  it('says what failed, with what the function said, and that the session did not change', async () => {
    const chat = (
      await clinic.deploy(withHook, () => {
        throw new Error('out of order');
      })
    ).chat();
    await chat.say('book a check-up').catch(() => undefined);

    const [turn] = await turnsOf(chat);

    expect(turn).toMatchObject({
      decision: { kind: 'started-intent' },
      hooks: [{ failure: { kind: 'failed', reason: expect.stringContaining('out of order') } }],
      error: { code: 'DependencyFailedException', message: expect.stringContaining('out of order') },
      after: null,
      messages: [],
    });
  });

  it('says that the bot was not found', async () => {
    const chat = (await clinic.deploy(dentist)).chat();
    chat.address.botAliasId = 'NOSUCHONE1';
    await chat.say('hello').catch(() => undefined);

    expect(await turnsOf(chat)).toMatchObject([
      { bot: null, text: 'hello', error: { code: 'ResourceNotFoundException' } },
    ]);
  });

  it('may be a PutSession that takes the dialog on', async () => {
    const { address } = (await clinic.deploy(dentist)).chat();
    const sessionState = { dialogAction: { type: 'Delegate' as const }, intent: { name: 'BookAppointment' } };
    await clinic.runtime.send(new PutSessionCommand({ ...address, sessionState }));

    expect(await turnsOf({ address })).toMatchObject([
      { operation: 'PutSession', text: '', decision: null, after: { dialogAction: { slotToElicit: 'Treatment' } } },
    ]);
  });
});

describe('the events', () => {
  it('tell of bots and of each turn as it happens', async () => {
    const bot = await clinic.deploy(dentist);
    const stream = await open();
    const bots = await stream.until(({ event }) => event === 'bots');
    const chat = bot.chat();
    await chat.say('when are you open');

    const turn = await stream.until(({ data }) => (data as TurnRecord).address?.sessionId === chat.address.sessionId);

    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    expect(bots.data).toContainEqual({
      botId: bot.botId,
      botName: expect.any(String),
      aliases: [{ botAliasId: 'TSTALIASID', botAliasName: 'TestBotAlias', botVersion: 'DRAFT', locales: ['en_US'] }],
    });
    expect(turn).toMatchObject({ event: 'turn', data: { text: 'when are you open' } });
  });

  it('give a page that comes back what it missed, and one of another run everything', async () => {
    const chat = (await clinic.deploy(dentist)).chat();
    await chat.say('hello');
    const isLast =
      (text: string) =>
      ({ data }: { data: unknown }) =>
        (data as TurnRecord).text === text && (data as TurnRecord).address.sessionId === chat.address.sessionId;
    const first = await open();
    const { id } = await first.until(isLast('hello'));
    await first.leave();
    await chat.say('when are you open');

    const again = await open(id);
    await again.until(isLast('when are you open'));
    const other = await open('another-run:9999');
    await other.until(isLast('when are you open'));

    expect(again.events.filter(({ event }) => event === 'turn')).toHaveLength(1);
    expect(other.events.some(isLast('hello'))).toBe(true);
  });

  it('tell of a bot that is built while somebody listens', async () => {
    const stream = await open();
    const { botId } = await clinic.deploy(dentist);

    await stream.until(
      ({ event, data }) => event === 'bots' && (data as { botId: string }[]).some((bot) => bot.botId === botId),
    );
  });
});

describe('talking through the page', () => {
  const talk = (line: object) =>
    fetch(at('/inspector/talk'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(line),
    });

  it('is a RecognizeText call', async () => {
    const chat = (await clinic.deploy(dentist)).chat();
    const response = await talk({ ...chat.address, text: 'book a check-up' });
    const next = await chat.say('tomorrow');

    expect(await response.json()).toMatchObject({ sessionState: { dialogAction: { slotToElicit: 'Day' } } });
    expect(next.sessionState?.intent?.slots?.['Treatment']?.value?.interpretedValue).toBe('Check-up');
    expect(await turnsOf(chat)).toMatchObject([{ text: 'book a check-up' }, { text: 'tomorrow' }]);
  });

  it.each([
    ['a text that is too long', { text: 'x'.repeat(1025) }, 400, 'ValidationException'],
    ['a session id with a slash', { sessionId: 'a/../b', text: 'hi' }, 400, 'ValidationException'],
    ['an unknown bot', { botId: 'AAAAAAAAAA', text: 'hi' }, 404, 'ResourceNotFoundException'],
  ])('answers %s with the error of the API', async (_, line, status, type) => {
    const { address } = (await clinic.deploy(dentist)).chat();
    const response = await talk({ ...address, ...line });

    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([status, type]);
  });

  it('refuses what is no object', async () => {
    const response = await fetch(at('/inspector/talk'), { method: 'POST', body: '"hi"' });

    expect(response.headers.get('x-amzn-errortype')).toBe('SerializationException');
  });
});

describe('the page', () => {
  it('allows nothing from elsewhere, nothing inline and no text that becomes markup', async () => {
    const response = await fetch(at('/'));
    const policy = response.headers.get('content-security-policy');

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script>|<style>|\son\w+=|\sstyle=|https?:\/\//);
  });

  it('has all the files that it names, as what they are', async () => {
    const html = await (await fetch(at('/'))).text();
    const found = new Map<string, string>();
    const fetchAll = async (paths: string[]): Promise<void> => {
      for (const path of paths.filter((one) => !found.has(one))) {
        const response = await fetch(at(path));
        found.set(path, `${response.status} ${response.headers.get('content-type')}`);
        const imports = [...(await response.text()).matchAll(/ from '\.\/([\w-]+\.js)'/g)];
        await fetchAll(imports.map(([, name]) => `/inspector/${name}`));
      }
    };
    await fetchAll([...html.matchAll(/"(\/inspector\/[\w.-]+)"/g)].map(([, path = '']) => path));

    const expected = { css: '200 text/css', js: '200 text/javascript', svg: '200 image/svg+xml' };
    for (const [path, answer] of found)
      expect(`${path} ${answer}`).toBe(
        `${path} ${expected[path.split('.').at(-1) as keyof typeof expected]}; charset=utf-8`,
      );
    expect(found.size).toBeGreaterThan(15);
  });

  it.each([
    '/inspector/',
    '/inspector/nothing',
    '/inspector/../index.ts',
    '/inspector/inspector.ts',
    '/inspector/page/main.js',
  ])('has no %s', async (path) => {
    expect(await statusOf(path, 'GET', {})).toBe(404);
  });
});

describe('strangers', () => {
  const ENDPOINTS = [
    ['GET', '/inspector/turns'],
    ['GET', '/inspector/events'],
    ['POST', '/inspector/talk'],
  ] as const;

  it.each([['GET', '/'], ['GET', '/inspector/main.js'], ...ENDPOINTS] as const)(
    '%s %s is refused under a name that only points here',
    async (method, path) => {
      expect(await statusOf(path, method, { host: 'rebound.example' })).toBe(403);
    },
  );

  it.each(ENDPOINTS)('%s %s is refused to other pages, and says nothing of CORS', async (method, path) => {
    expect(await statusOf(path, method, { origin: 'http://evil.example' })).toBe(403);
    expect(await statusOf(path, method, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    const response = await fetch(at('/inspector/turns'), { headers: { origin: clinic.lex.url } });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('are none of the business of the Lex APIs', async () => {
    expect(await statusOf('/bots/', 'POST', { host: 'lex.example', origin: 'http://app.example' })).toBe(200);
  });
});

describe('without the inspector', () => {
  it.each([
    ['it is switched off', { inspector: false }],
    ['everybody could reach it', { host: '0.0.0.0' }],
  ])('when %s there is no page', async (_, options) => {
    const lex = await startLexLocal({ port: 0, ...options });
    const statuses = await Promise.all(
      ['/', '/inspector/turns'].map((path) =>
        fetch(`http://127.0.0.1:${lex.port}${path}`).then(({ status }) => status),
      ),
    );
    await lex.close();

    expect([lex.inspectorUrl, ...statuses]).toEqual([undefined, 404, 404]);
  });

  it('is there on every address for those who ask for it', async () => {
    const lex = await startLexLocal({ port: 0, host: '0.0.0.0', inspector: true });
    const { status } = await fetch(`http://127.0.0.1:${lex.port}/`);
    await lex.close();

    expect(status).toBe(200);
  });
});
