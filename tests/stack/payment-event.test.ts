import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { isSignedBySandbox } from '#adapters/sandbox/event-signature';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { freePorts, ROOT, runNode } from './support/run-program.ts';

it('npm run payment-event posts a signed event to the webhook, twice if told so', async () => {
  const { paymentWebhookSecret: secret } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const posted: { path: string | undefined; body: string; isSigned: boolean }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const signature = request.headers['sandbox-signature']?.toString();
      const isSigned = isSignedBySandbox({ body, signature }, secret, Math.floor(Date.now() / 1000));
      posted.push({ path: request.url, body, isSigned });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const HTTP_API_PORT = String((server.address() as AddressInfo).port);

  const program = runNode(['scripts/payment-event.ts', 'pay-1', '--twice'], { HTTP_API_PORT });
  expect(await program.ended).toBe(0);
  server.close();

  expect(program.stdout()).toMatch(/^evt-\w+: the webhook answered 200\.\nevt-\w+: the webhook answered 200\.\n$/);
  expect(posted).toMatchObject([
    { path: '/payment-events', isSigned: true },
    { path: '/payment-events', isSigned: true },
  ]);
  expect(JSON.parse(posted[0]!.body)).toMatchObject({ paymentId: 'pay-1' });
  expect(posted[1]!.body).toBe(posted[0]!.body);
});

it.each([
  [[], 'Which payment?'],
  [['pay-1', 'pay-2'], 'Which payment?'],
  [['pay-1', '--thrice'], 'Usage:'],
  [['pay-1'], 'Nothing answers there.'],
])('npm run payment-event says what is missing: %j', async (words, told) => {
  const program = runNode(['scripts/payment-event.ts', ...words], await freePorts());

  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(told);
});
