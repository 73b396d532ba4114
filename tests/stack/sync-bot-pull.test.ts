import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startLexLocal } from '../../local/lex/index.ts';
import { pullBot } from '../../scripts/bot-pull/pull-bot.ts';
import { DEFINITION, withSpoiled } from '../bot/support/definition.ts';
import { edit } from '../bot/support/spoil.ts';
import { syncingWith } from './support/syncing.ts';

jest.setTimeout(30_000);

const STATUS = 'en_US/intents/CheckOrderStatus.json';

let lex: Awaited<ReturnType<typeof startLexLocal>>;
let bot: ReturnType<typeof syncingWith>;
let folder: string;
beforeEach(async () => {
  lex = await startLexLocal({ port: 0 });
  bot = syncingWith(lex.url);
  folder = await mkdtemp(join(tmpdir(), 'pulled-'));
});
afterEach(async () => {
  bot.close();
  await lex.close();
  await rm(folder, { recursive: true });
});

const pull = (options: Parameters<typeof pullBot>[0], lines: string[] = []) =>
  pullBot({ endpoint: lex.url, ...options }, { environment: {}, say: (line) => lines.push(line) });

/** Every JSON file of a folder as text, by path. */
async function textsIn(place: string): Promise<Map<string, string>> {
  const paths = (await readdir(place, { recursive: true })).filter((path) => path.endsWith('.json')).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(place, path), 'utf8')] as const)),
  );
}

describe('bot:pull', () => {
  test('gives back what sync-bot pushed, to the letter', async () => {
    const lines: string[] = [];
    await bot.sync();

    await pull({ folder }, lines);

    expect(await textsIn(folder)).toEqual(await textsIn(DEFINITION));
    expect(lines.filter((line) => !line.startsWith('add '))).toEqual([]);
  });

  test('gives back a bot of another name in such a form that pushing it changes nothing', async () => {
    await withSpoiled('bot.json', edit('', { botName: 'OtherBot' }), (definition) => bot.sync({ definition }));

    await pull({ folder, bot: 'OtherBot' });

    expect(await bot.sync({ definition: folder })).toMatchObject({ botName: 'OtherBot', changed: false });
  });

  test('overwrites a definition after saying what changes, and only that', async () => {
    const lines: string[] = [];
    await bot.sync();

    const texts = await withSpoiled(STATUS, edit('/sampleUtterances/0', { utterance: 'my words' }), async (into) => {
      expect((await pull({ into, plan: true })).changes).toHaveLength(1);
      expect(await readFile(join(into, STATUS), 'utf8')).toContain('my words');
      await pull({ into }, lines);
      return textsIn(into);
    });

    expect(lines).toEqual([`change ${STATUS} (sampleUtterances)`]);
    expect(JSON.parse(texts.get(STATUS) ?? '')).not.toHaveProperty('sampleUtterances.0.utterance', 'my words');
    texts.delete(STATUS);
    const others = await textsIn(DEFINITION);
    others.delete(STATUS);
    expect(texts).toEqual(others);
  });

  test('writes into no folder that is there already, and finds no bot that isn’t', async () => {
    await expect(pull({ folder: DEFINITION })).rejects.toMatchObject({ code: 'usage' });
    await expect(pull({ folder })).rejects.toThrow('There is no bot SmartCommerceBot in');
  });
});
