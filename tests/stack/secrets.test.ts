import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type * as Secrets from '#platform/secrets';
import { type HttpServer, serve } from '../../local/stack/http/serve.ts';
import { captureOutput } from '../support/captured-output.ts';

const SHELL = { ...process.env };
const stored: Record<string, string> = { '/shop/key': 'secret', '/shop/other': 'x' };
let isDown = false;
let store: HttpServer;
let secrets: typeof Secrets;

beforeAll(async () => {
  store = await serve(0, ({ body }) => {
    const { Name } = JSON.parse(body) as { Name: string };
    const Value = stored[Name];
    if (isDown) return { status: 500, body: '{}' };
    if (Value === undefined) return { status: 400, body: JSON.stringify({ __type: 'ParameterNotFound' }) };
    return { status: 200, body: JSON.stringify({ Parameter: { Name, Value } }) };
  });
  Object.assign(process.env, { AWS_ENDPOINT_URL_SSM: store.url, AWS_REGION: 'us-east-1' });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' });
  secrets = await import('#platform/secrets');
});

afterAll(async () => {
  jest.restoreAllMocks();
  process.env = SHELL;
  await store.stop();
});

/** The time from now on. */
const setTime = (seconds: number) => jest.spyOn(Date, 'now').mockReturnValue(seconds * 1000);

it('reads a secret, and tells an absent setting from a secret that must be there', async () => {
  expect(await secrets.readSecret('/shop/key')).toBe('secret');
  expect(await secrets.readOptionalSecret('/shop/none')).toBeUndefined();
  await expect(secrets.readSecret('/shop/none')).rejects.toMatchObject({ code: 'secret-missing' });
});

it('finds a changed value after five minutes, and goes on with it while the store fails', async () => {
  const start = 2_000_000_000;
  setTime(start);
  const before = await secrets.readSecret('/shop/other');
  stored['/shop/other'] = 'y';

  setTime(start + 299);
  const cached = await secrets.readSecret('/shop/other');
  setTime(start + 300);
  const changed = await secrets.readSecret('/shop/other');
  isDown = true;
  setTime(start + 600);
  const { result: kept, lines } = await captureOutput(() => secrets.readSecret('/shop/other'));

  expect([before, cached, changed, kept]).toEqual(['x', 'x', 'y', 'y']);
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { SecretsUsedStale: 1, parameter: '/shop/other' },
  ]);
  await expect(secrets.readSecret('/shop/never-read')).rejects.toMatchObject({ code: 'secret-missing' });
});
