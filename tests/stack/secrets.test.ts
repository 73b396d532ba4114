import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';
import { captureOutput } from '../support/captured-output.ts';

const SHELL = { ...process.env };
let server: HttpServer;
let secrets: typeof import('#platform/secrets');

beforeAll(async () => {
  server = await startSsmLocal({ region: 'us-east-1', secrets: { '/shop/key': 'secret', '/shop/other': 'x' } });
  Object.assign(process.env, { AWS_ENDPOINT_URL_SSM: server.url, AWS_REGION: 'us-east-1' });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' });
  secrets = await import('#platform/secrets');
});

afterAll(async () => {
  jest.restoreAllMocks();
  process.env = SHELL;
  await server.stop();
});

/** The time from now on. */
const setTime = (seconds: number) => jest.spyOn(Date, 'now').mockReturnValue(seconds * 1000);

it('reads a secret, and tells an absent setting from a secret that must be there', async () => {
  expect(await secrets.readSecret('/shop/key')).toBe('secret');
  expect(await secrets.readOptionalSecret('/shop/none')).toBeUndefined();
  await expect(secrets.readSecret('/shop/none')).rejects.toMatchObject({ code: 'secret-missing' });
});

it('finds a changed value after five minutes, and goes on with it when the store is gone', async () => {
  const start = 2_000_000_000;
  const client = new SSMClient();
  setTime(start);
  const before = await secrets.readSecret('/shop/other');
  await client.send(new PutParameterCommand({ Name: '/shop/other', Value: 'y', Overwrite: true }));

  setTime(start + 299);
  const cached = await secrets.readSecret('/shop/other');
  setTime(start + 300);
  const changed = await secrets.readSecret('/shop/other');
  await server.stop();
  setTime(start + 600);
  const { result: kept, lines } = await captureOutput(() => secrets.readSecret('/shop/other'));

  expect([before, cached, changed, kept]).toEqual(['x', 'x', 'y', 'y']);
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { SecretsUsedStale: 1, parameter: '/shop/other' },
  ]);
  await expect(secrets.readSecret('/shop/never-read')).rejects.toMatchObject({ code: 'secret-missing' });
  client.destroy();
});
