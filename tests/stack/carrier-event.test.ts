import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { createOwnEventReader } from '../../src/functions/carrier-events/own-event-reader.ts';
import { freePorts, ROOT, runNode } from './support/run-program.ts';

it('npm run carrier-event posts an event that the webhook reads, twice if told so', async () => {
  const { carrierWebhookSecret } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const readEvent = createOwnEventReader(carrierWebhookSecret, () => Math.floor(Date.now() / 1000));
  const posted: unknown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      posted.push([request.url, readEvent(body, request.headers as Record<string, string>)]);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const HTTP_API_PORT = String((server.address() as AddressInfo).port);

  const program = runNode(['scripts/carrier-event.ts', 'R-CFGHJKMP', 'received', '--twice'], { HTTP_API_PORT });
  expect(await program.ended).toBe(0);
  server.close();

  expect(program.stdout()).toMatch(/^evt-\w+: the webhook answered 200\.\nevt-\w+: the webhook answered 200\.\n$/);
  const event = { kind: 'received', parcel: { rma: 'R-CFGHJKMP' } };
  expect(posted).toMatchObject([
    ['/carrier-events', { kind: 'event', event }],
    ['/carrier-events', { kind: 'event', event }],
  ]);
  expect(posted[1]).toEqual(posted[0]);
});

it.each([
  [[], 'Which return'],
  [['R-CFGHJKMP'], 'Which return'],
  [['R-CFGHJKMP', 'received', '--thrice'], 'Usage:'],
  [['R-CFGHJKMP', 'received'], 'Nothing answers there.'],
])('npm run carrier-event says what is missing: %j', async (words, told) => {
  const program = runNode(['scripts/carrier-event.ts', ...words], await freePorts());

  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(told);
});
