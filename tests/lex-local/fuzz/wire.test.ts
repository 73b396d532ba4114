import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LexLocal } from '../../../local/lex/index.ts';
import { startLexLocal } from '../../../local/lex/index.ts';
import { anyJson } from './support/any-json.ts';
import type { RawRequest } from './support/raw-http.ts';
import { exchange, request } from './support/raw-http.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';

let lex: LexLocal;

beforeAll(async () => {
  lex = await startLexLocal({ port: 0 });
});
afterAll(() => lex.close());

const isAlive = async (): Promise<boolean> => (await fetch(`${lex.url}/health`)).ok;

const segment = fc.oneof(
  fc.constantFrom(
    'bots',
    'AAAAAAAAAA',
    'botversions',
    'DRAFT',
    'botlocales',
    'en_US',
    'intents',
    'slots',
    'tags',
    'health',
  ),
  fc.constantFrom(
    'botAliases',
    'TSTALIASID',
    'sessions',
    'ann',
    'text',
    'utterance',
    '..',
    '.',
    '',
    '%',
    '%00',
    '%ff',
    '*',
    ':',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[^!-~]/g, '')),
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 12 }), fc.constantFrom('', '/', '?', '?a=b&a', '?%', '#'))
  .map(([segments, end]) => `/${segments.join('/')}${end}`);

/** One that creates a bot, so that its body is read. */
const creating = fc.constant<[string, string]>(['PUT', '/bots/']);
const talking = fc.constant<[string, string]>([
  'POST',
  '/bots/AAAAAAAAAA/botAliases/TSTALIASID/botLocales/en_US/sessions/ann/text',
]);
const anywhere = fc.tuple(fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'), path);

const LEVELS = 100_000;
const body = fc.oneof(
  anyJson.map((value) => Buffer.from(JSON.stringify(value))),
  anyJson.map((value) => gzipSync(JSON.stringify(value))),
  anyJson.map((value) => Buffer.from(JSON.stringify(value)).subarray(1)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(
      '{"botName": 1e999, "botName": "x"}',
      '{"text":"a","text":"b","__proto__":{"text":"c"}}',
      '['.repeat(LEVELS),
      '{"a":'.repeat(LEVELS) + '1' + '}'.repeat(LEVELS),
      `{"text":"x","sessionState":{"intent":{"name":"x","slots":${'{"a":{"subSlots":'.repeat(LEVELS)}{}${'}}'.repeat(LEVELS)}}}}`,
      '\ufeff{}',
    )
    .map((text) => Buffer.from(text)),
);
const headers = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', ''),
    'content-encoding': fc.constantFrom('gzip', 'br', 'x'),
    'transfer-encoding': fc.constant('chunked'),
    'x-amz-lex-session-state': fc.base64String(),
    'accept-encoding': fc.constant('gzip'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const anyRequest = fc
  .tuple(fc.oneof(anywhere, creating, talking), headers, body)
  .map(([[method, to], sent, content]): RawRequest => ({ method, path: to, headers: sent, body: content }));

/** Requests by the letter, some of which promise more, less or something else than they send. */
const bytes = fc
  .tuple(
    fc.tuple(fc.constantFrom('GET', 'POST', 'PRI', 'P', '\u0000'), path).map((parts) => parts.join(' ')),
    fc.constantFrom('HTTP/1.1', 'HTTP/2.0', 'HTTP/9', ''),
    fc.subarray([
      'Host: x',
      'Content-Length: 5',
      'Content-Length: 9999',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Upgrade: websocket',
      'Connection: close',
      ': x',
      'x',
    ]),
    fc.oneof(
      fc.constantFrom('', '{}', '5\r\nhello\r\n0\r\n\r\n', 'zz\r\n', '{"a":1}GET / HTTP/1.1\r\n\r\n'),
      fc.string(),
    ),
  )
  .map(([first, version, lines, content]) => Buffer.from([`${first} ${version}`, ...lines, '', content].join('\r\n')));

const HTTP2_PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
const frames = fc.uint8Array({ maxLength: 100 }).map((noise) => Buffer.concat([Buffer.from(HTTP2_PREFACE), noise]));

describe('the port', () => {
  it(
    'answers any path and body with an error of the API, never one of its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest, async (raw) => {
          const answer = await request(lex.port, raw);

          expect([500, 502, 503]).not.toContain(answer?.status);
          if (answer && answer.status >= 400 && raw.method !== 'HEAD') expect(answer.error).toMatch(/Exception$/);
        }),
        fuzz<[RawRequest]>(200, [[{ method: 'GET', path: '//', headers: {}, body: Buffer.alloc(0) }]]),
      );
      expect(await isAlive()).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'survives any bytes of HTTP/1.1 and HTTP/2',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            bytes,
            frames,
            fc.uint8Array().map((noise) => Buffer.from(noise)),
          ),
          async (sent) => {
            expect(await exchange(lex.port, sent)).not.toMatch(/^HTTP\/1.1 50/);
          },
        ),
        fuzz(100),
      );
      expect(await isAlive()).toBe(true);
    },
    PATIENCE_MS,
  );
});
