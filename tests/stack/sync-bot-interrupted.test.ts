import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ROOT } from '../bot/support/definition.ts';
import { startLexThroughProxy, type LexThroughProxy } from './support/lex-through-proxy.ts';
import { syncingWith } from './support/syncing.ts';

jest.setTimeout(30_000);

let lex: LexThroughProxy;
let bot: ReturnType<typeof syncingWith>;
beforeEach(async () => {
  lex = await startLexThroughProxy();
  bot = syncingWith(lex.url);
});
afterEach(async () => {
  bot.close();
  await lex.close();
});

async function expectComplete() {
  const completed = await bot.sync();
  const { botVersion, botAliasStatus } = await bot.alias(completed);

  expect({ botVersion, botAliasStatus }).toEqual({ botVersion: '1', botAliasStatus: 'Available' });
  expect(await bot.intentNames(completed)).toHaveLength(14);
  expect(await bot.sync()).toMatchObject({ changed: false });
}

describe('the next sync-bot completes one that', () => {
  test.each([2, 9, 25, 45, 70])('lost the network at write %i', async (last) => {
    lex.decide((_, writes) => (writes >= last ? 'lose' : 'pass'));
    await expect(bot.sync()).rejects.toMatchObject({ code: 'aws' });

    lex.decide(() => 'pass');
    await expectComplete();
  });

  test.each([
    ['build', /^POST .*\/botlocales\/en_US\/?$/],
    ['version', /^PUT .*\/botversions\/?$/],
    ['alias', /^PUT .*\/botaliases\/?$/],
  ])('lost the network before the %s', async (_, pattern) => {
    lex.decide((request) => (pattern.test(request) ? 'lose' : 'pass'));
    await expect(bot.sync()).rejects.toMatchObject({ code: 'aws' });

    lex.decide(() => 'pass');
    await expectComplete();
  });

  test('got no answer to its build', async () => {
    let isBroken = false;
    lex.decide((request) => {
      if (isBroken) return 'lose';
      isBroken = /^POST .*\/botlocales\/en_US\/?$/.test(request);
      return isBroken ? 'lose-answer' : 'pass';
    });
    await expect(bot.sync()).rejects.toMatchObject({ code: 'aws' });

    lex.decide(() => 'pass');
    await expectComplete();
  });

  test('was killed', async () => {
    const args = [join(ROOT, 'scripts/sync-bot.ts'), '--endpoint', lex.url];
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env.PATH } });
    lex.decide((_, writes) => {
      if (writes === 30) child.kill('SIGKILL');
      return 'pass';
    });
    const [, signal] = (await once(child, 'exit')) as [number | null, string];

    expect(signal).toBe('SIGKILL');
    await expectComplete();
  });
});

test('sync-bot is not put off by a deletion whose answer is lost', async () => {
  const first = await bot.sync();
  await addIntent(first.botId ?? '');
  let losses = 0;
  lex.decide((request) => (request.startsWith('DELETE') && losses++ === 0 ? 'lose-answer' : 'pass'));

  const second = await bot.sync({ prune: true });

  expect(losses).toBe(2);
  expect(await bot.intentNames(second)).toHaveLength(14);
});

async function addIntent(botId: string): Promise<void> {
  const url = new URL(`/bots/${botId}/botversions/DRAFT/botlocales/en_US/intents/`, lex.url);
  const body = JSON.stringify({ intentName: 'Extra' });
  await fetch(url, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
}
