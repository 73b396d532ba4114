import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeBotAliasCommand,
  LexModelsV2Client,
  ListBotAliasesCommand,
  ListBotsCommand,
  ListBotVersionsCommand,
} from '@aws-sdk/client-lex-models-v2';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pullBot } from '../../scripts/bot-pull/pull-bot.ts';
import { DEFINITION } from '../bot/support/definition.ts';
import { createLexProcess, type LexProcess } from './support/lex-process.ts';
import { isWrite, startProxy, type Fate, type LexThroughProxy } from './support/lex-through-proxy.ts';
import { runNode } from './support/run-program.ts';

/** Throttling, conflicts, failures, late and lost answers, for a quarter of all calls. */
const FAULTS = 'rate=0.25,latency=20,retry-after=0';

let folder: string;
let lex: LexProcess;
let proxy: LexThroughProxy;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trouble-'));
  lex = await createLexProcess(join(folder, 'state'));
  proxy = await startProxy(lex.url);
});
afterEach(async () => {
  await proxy.close();
  await lex.stop();
  await rm(folder, { recursive: true });
});

/** What happens in a run, told by its requests and how many of them were to change something. */
type Happening = (request: string, writes: number) => 'kill the run' | 'kill Lex' | undefined;

const atWrite =
  (wanted: number, what: ReturnType<Happening>): Happening =>
  (request, writes) =>
    isWrite(request) && writes === wanted ? what : undefined;
const before =
  (pattern: RegExp): Happening =>
  (request) =>
    pattern.test(request) ? 'kill the run' : undefined;

/** Runs `npm run sync-bot` once. @returns its exit code, or the signal that ended it */
async function run(happening: Happening = () => undefined) {
  let restarting: Promise<void> | undefined;
  const fateOf = (request: string, writes: number): Fate => {
    const what = happening(request, writes);
    if (what === 'kill the run') program.child.kill('SIGKILL');
    if (what === 'kill Lex') restarting ??= lex.kill().then(() => lex.start(FAULTS));
    return what === undefined ? 'pass' : 'lose';
  };
  proxy.decide(fateOf);
  const program = runNode(['scripts/sync-bot.ts', '--endpoint', proxy.url]);
  const ended = await program.ended;
  await restarting;
  return { ended, output: program.output() };
}

async function runUntilDone(): Promise<void> {
  for (let runs = 1; ; runs += 1) {
    const { ended, output } = await run();
    if (ended === 0) return;
    if (runs === 5) throw new Error(`Run ${runs} ended with ${ended}:\n${output}`);
  }
}

/** Every JSON file of a folder as text, by path. */
async function textsIn(place: string): Promise<Map<string, string>> {
  const paths = (await readdir(place, { recursive: true })).filter((path) => path.endsWith('.json')).sort();
  const read = async (path: string) => [path, await readFile(join(place, path), 'utf8')] as const;
  return new Map(await Promise.all(paths.map(read)));
}

/** What the state folder holds, told by a Lex Local without faults. */
async function expectTheDefinitionAndNothingElse(): Promise<void> {
  await lex.stop();
  await lex.start();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const models = new LexModelsV2Client({ endpoint: lex.url, region: 'us-east-1', credentials });
  const { botSummaries = [] } = await models.send(new ListBotsCommand({}));
  const botId = botSummaries[0]?.botId;
  const { botVersionSummaries = [] } = await models.send(new ListBotVersionsCommand({ botId }));
  const { botAliasSummaries = [] } = await models.send(new ListBotAliasesCommand({ botId }));
  const live = botAliasSummaries.find(({ botAliasName }) => botAliasName === 'live');
  const alias = await models.send(new DescribeBotAliasCommand({ botId, botAliasId: live?.botAliasId }));
  models.destroy();
  const pulled = join(folder, 'pulled');
  await pullBot({ endpoint: lex.url, folder: pulled }, { environment: {}, say: () => undefined });

  expect(await textsIn(pulled)).toEqual(await textsIn(DEFINITION));
  expect(botSummaries.map(({ botName }) => botName)).toEqual(['SmartCommerceBot']);
  expect(botVersionSummaries.map(({ botVersion }) => botVersion).sort()).toEqual(['1', 'DRAFT']);
  expect(botAliasSummaries.map(({ botAliasName }) => botAliasName).sort()).toEqual(['TestBotAlias', 'live']);
  expect(alias).toMatchObject({ botVersion: '1', botAliasStatus: 'Available' });
}

test('sync-bot, killed again and again among faults of all kinds, ends with the bot as defined', async () => {
  await lex.start(FAULTS);
  const ends: unknown[] = [];
  const kills = [
    ...[1, 2, 4, 7, 10, 13].map((write) => atWrite(write, 'kill the run')),
    before(/^POST .*\/botlocales\/en_US\/?$/),
    before(/^PUT .*\/botversions\/?$/),
    before(/^PUT .*\/botaliases\/?$/),
  ];
  for (const kill of kills) ends.push((await run(kill)).ended);

  await runUntilDone();

  expect(ends).toEqual(kills.map(() => 'SIGKILL'));
  await expectTheDefinitionAndNothingElse();
  expect((await run()).output).toMatch(/\nNo changes: SmartCommerceBot is up to date\.\n$/);
}, 120_000);

test('sync-bot outlives a Lex Local that is killed and started again, or the next run completes it', async () => {
  await lex.start(FAULTS);
  for (const write of [3, 30, 60]) await run(atWrite(write, 'kill Lex'));

  await runUntilDone();

  await expectTheDefinitionAndNothingElse();
}, 120_000);
