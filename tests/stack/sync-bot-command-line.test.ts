import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startLexLocal } from '../../local/lex/index.ts';
import { ROOT } from '../bot/support/definition.ts';

jest.setTimeout(30_000);

let lex: Awaited<ReturnType<typeof startLexLocal>>;
beforeAll(async () => {
  lex = await startLexLocal({ port: 0 });
});
afterAll(() => lex.close());

/** Runs `scripts/sync-bot.ts` as npm would, without anything of this process' environment. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/sync-bot.ts'), ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return { out, err, code };
}

test('a run prints its steps in plain lines and ends with 0', async () => {
  const first = await run('--endpoint', lex.url);
  const second = await run('--endpoint', lex.url);

  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('  create slot OrderNumber of CheckOrderStatus\n');
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toMatch(/\nNo changes: SmartCommerceBot is up to date\.\n$/);
});

test('--plan prints what would change and why', async () => {
  const { out, code } = await run('--endpoint', lex.url, '--stage', 'try', '--plan');

  expect(code).toBe(0);
  expect(out).toContain('  create bot SmartCommerceBot-try\n');
  expect(out).toMatch(/\nNothing has been written to SmartCommerceBot-try\.\n$/);
});

test('--json prints one document, and the progress elsewhere', async () => {
  const planned = await run('--endpoint', lex.url, '--stage', 'piped', '--plan', '--json');
  const failed = await run('--endpoint', 'http://127.0.0.1:4799', '--json');

  expect(planned.code).toBe(0);
  expect(planned.err).toContain('Nothing has been written to SmartCommerceBot-piped.');
  expect(JSON.parse(planned.out)).toMatchObject({
    botName: 'SmartCommerceBot-piped',
    changed: false,
    actions: expect.arrayContaining([{ kind: 'create bot', name: 'SmartCommerceBot-piped', because: ['new'] }]),
    wouldPrune: [],
  });
  expect(failed.code).toBe(2);
  expect(JSON.parse(failed.out)).toMatchObject({ error: { code: 'aws' } });
});

test('wrong usage ends with 1 and the usage', async () => {
  const { err, code } = await run('--stag', 'dev');

  expect(code).toBe(1);
  expect(err).toContain("Unknown option '--stag'");
  expect(err).toContain('Usage: npm run sync-bot');
});

test('an endpoint that does not answer ends with 2 and one clear message', async () => {
  const { err, code } = await run('--endpoint', 'http://127.0.0.1:4799');

  expect(code).toBe(2);
  expect(err).toMatch(/^Could not read the bot at http:\/\/127\.0\.0\.1:4799: .*ECONNREFUSED.*\n$/);
});

test('an endpoint without a scheme ends with 1 and says what to write', async () => {
  const { err, code } = await run('--endpoint', 'localhost:5301');

  expect(code).toBe(1);
  expect(err).toBe('The endpoint "localhost:5301" has to be a URL: write for example http://localhost:5301\n');
});
