import { afterAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import { createSquareClient } from '#adapters/square/square-client';
import { createStripeClient } from '#adapters/stripe/stripe-client';
import { startSsmLocal } from '../../local/stack/ssm/start-ssm-local.ts';
import { SQUARE_PERMISSIONS } from '../../scripts/doctor/check-square.ts';
import { createClients } from '../../scripts/doctor/clients.ts';
import { tryProviders } from '../../scripts/doctor/try-providers.ts';

type Answers = Readonly<Record<string, readonly [status: number, body: object]>>;

const LOCATION = { location: { id: 'L1', status: 'ACTIVE', currency: 'USD' } };
const GOOD: Answers = {
  '/v1/payment_intents': [200, { object: 'list', data: [] }],
  '/oauth2/token/status': [200, { scopes: SQUARE_PERMISSIONS, expires_at: '2026-05-01T00:00:00Z' }],
  '/v2/locations/L1': [200, LOCATION],
  '/easypost/shipments': [200, { shipments: [], has_more: false }],
};
const SECRETS = {
  'payment-key': 'rk_test_1',
  'payment-webhook-secret': 'whsec_1',
  'square-token': 'EAAA1',
  'easypost-key': 'EZTK1',
};

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** Both providers on this machine, answering by path. */
async function startProviders(answers: Answers) {
  const server = createServer((request, response) => {
    const [status, body] = answers[request.url?.split('?')[0] ?? ''] ?? [404, { errors: [{ code: 'NOT_FOUND' }] }];
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    stripe: (secretKey: string) =>
      createStripeClient({ secretKey, timeoutMs: 2000, host: '127.0.0.1', port, protocol: 'http' }),
    square: (accessToken: string) =>
      createSquareClient({ accessToken, timeoutSeconds: 2, baseUrl: `http://127.0.0.1:${port}` }),
    easyPost: (apiKey: string) =>
      createEasyPostClient({ apiKey, timeoutMs: 2000, baseUrl: `http://127.0.0.1:${port}/easypost/` }),
  };
}

async function tried(answers: Answers = {}, secrets: Readonly<Record<string, string>> = SECRETS, stage = 'dev') {
  const named = Object.entries(secrets).map(([name, value]) => [`/smart-commerce/${stage}/${name}`, value] as const);
  const ssm = await startSsmLocal({ region: 'us-east-1', secrets: Object.fromEntries(named) });
  const shell = { ...process.env };
  Object.assign(process.env, {
    ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL_SSM: ssm.url },
  });
  const providers = { payment: 'stripe', till: 'square', squareLocationId: 'L1', carrier: 'easypost', crm: 'file' };
  const reach = await startProviders({ ...GOOD, ...answers });
  const findings = await tryProviders(createClients('us-east-1'), { stage, providers }, reach);
  process.env = shell;
  await ssm.stop();
  return findings;
}
const troubles = async (...asked: Parameters<typeof tried>) =>
  (await tried(...asked)).filter(({ status }) => status !== 'ok').map(({ status, what }) => `${status}: ${what}`);

describe('npm run doctor asks the providers', () => {
  it("and says who takes the stage's keys", async () => {
    expect(await tried()).toEqual([
      { status: 'ok', what: 'Stripe takes the payment key' },
      { status: 'ok', what: 'Square takes the token until 2026-05-01' },
      { status: 'ok', what: 'Square sells at L1, in USD' },
      { status: 'ok', what: 'EasyPost takes the key' },
    ]);
  });

  it.each<[string, Answers, string]>([
    [
      'a revoked key',
      { '/v1/payment_intents': [401, { error: { message: 'rk_test_1' } }] },
      'missing: A payment key that',
    ],
    ['a key without rights', { '/v1/payment_intents': [403, { error: {} }] }, 'missing: A payment key that may see'],
    ['Stripe out of order', { '/v1/payment_intents': [500, { error: {} }] }, 'unknown: Whether Stripe takes'],
    ['a revoked token', { '/oauth2/token/status': [401, { errors: [] }] }, 'missing: A token that Square takes'],
    [
      'too few permissions',
      { '/oauth2/token/status': [200, { scopes: SQUARE_PERMISSIONS.slice(1) }] },
      'missing: Square',
    ],
    ['an unknown location', { '/v2/locations/L1': [404, { errors: [] }] }, 'missing: A location that Square knows'],
    ['a closed location', { '/v2/locations/L1': [200, { location: { status: 'INACTIVE' } }] }, 'missing: An active'],
    ['a location that is not shown', { '/v2/locations/L1': [403, { errors: [] }] }, 'unknown: Whether L1 is active'],
    [
      'a disabled key',
      { '/easypost/shipments': [401, { error: { code: 'APIKEY.INACTIVE', message: 'EZTK1' } }] },
      'missing: A key that EasyPost takes',
    ],
    ['EasyPost out of order', { '/easypost/shipments': [500, { error: {} }] }, 'unknown: Whether EasyPost takes'],
    ['Square out of order', { '/oauth2/token/status': [500, { errors: [] }] }, 'unknown: Whether Square takes'],
  ])('and tells %s', async (_case, answers, trouble) => {
    expect(await troubles(answers)).toEqual([expect.stringContaining(trouble)]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a test key in prod', { ...SECRETS, 'easypost-key': 'EZAK1' }, 'prod', 'missing: A live payment key'],
    ['a test key for labels in prod', { ...SECRETS, 'payment-key': 'rk_live_1' }, 'prod', 'missing: A live EasyPost'],
    ['a live key for labels elsewhere', { ...SECRETS, 'easypost-key': 'EZAK1' }, 'dev', 'unknown: Whether stage dev'],
    ['a key of no carrier', { ...SECRETS, 'easypost-key': 'secret' }, 'dev', 'missing: A key of EasyPost'],
    ['a live key elsewhere', { ...SECRETS, 'payment-key': 'rk_live_1' }, 'dev', 'unknown: Whether stage dev is meant'],
    ['a key of nobody', { ...SECRETS, 'payment-key': 'secret' }, 'dev', 'missing: A payment key of Stripe'],
    ['a made-up signing secret', { ...SECRETS, 'payment-webhook-secret': 'x' }, 'dev', 'missing: A signing secret'],
  ])('and tells %s', async (_case, secrets, stage, trouble) => {
    expect(await troubles({}, secrets, stage)).toEqual([expect.stringContaining(trouble)]);
  });

  it('and nobody whose key is not there: that is told already', async () => {
    expect(await tried({}, {})).toEqual([]);
  });

  it('and shows nothing of a key', async () => {
    const answers: Answers = { '/v1/payment_intents': [401, { error: { message: 'Invalid API Key: rk_test_1' } }] };

    expect(JSON.stringify(await tried(answers))).not.toMatch(/rk_test_1|whsec_1|EAAA1|EZTK1/);
  });
});
