import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ROLE_ARN } from './support/deploy.ts';

const LEX_LOCAL = path.join(import.meta.dirname, '../../local/lex');
const MAIN = path.join(LEX_LOCAL, 'main.ts');
const HOTEL = path.join(import.meta.dirname, 'fixtures/hotel-export');
const LISTENS = /listens on (http:\/\/127\.0\.0\.1:(\d+))/;
const children: ChildProcess[] = [];

/** Each case starts processes, and a build loads the sentence model. */
jest.setTimeout(30_000);

afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Runs the command line; `until` waits for output that matches. */
function run(port: string, ...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', LEX_LOCAL_PORT: port },
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => ((output += data.toString()), child.emit('said')));
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(output);
      if (match) return match;
      await once(child, 'said');
    }
  };
  return { until, ended: once(child, 'exit'), kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

describe('the command line', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('listens, says where the inspector is, and ends on %s', async (signal) => {
    const lex = run('0');
    const [, inspector = '', url = ''] = await lex.until(/talk to bots at (([^"\s]+)\/)"/);
    const [health, page] = await Promise.all([fetch(`${url}/health`), fetch(inspector)]);
    lex.kill(signal);

    expect([health.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await lex.ended).toEqual([0, null]);
  });

  it('leaves the state folder to the process that uses it, until that one ends or is killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lex-local-shared-'));
    const first = run('0', '--state', folder);
    await first.until(LISTENS);
    const second = run('0', '--state', folder);
    const [message] = await second.until(/Process \d+ keeps its state in .+/);
    const refused = await second.ended;
    first.kill('SIGKILL');
    await first.ended;
    const third = run('0', '--state', folder);
    await third.until(LISTENS);
    third.kill('SIGTERM');
    await third.ended;
    rmSync(folder, { recursive: true });

    expect(message).toContain(folder);
    expect(refused).toEqual([1, null]);
  });

  it('says plainly that the port is taken', async () => {
    const first = run('0');
    const [, , port = ''] = await first.until(LISTENS);
    const second = run(port);

    const [message] = await second.until(/Port \d+ is taken: .+/);

    expect(message).toContain('LEX_LOCAL_PORT');
    expect(await second.ended).toEqual([1, null]);
  });

  it('keeps bots in the folder of --state, also when it is ended by a signal', async () => {
    const state = mkdtempSync(path.join(tmpdir(), 'lex-local-main-'));
    const bot = { botName: 'Kept', roleArn: ROLE_ARN, dataPrivacy: { childDirected: false } };
    const body = JSON.stringify({ ...bot, idleSessionTTLInSeconds: 300 });
    const first = run('0', '--state', state);
    const [, url] = await first.until(LISTENS);
    await fetch(`${url}/bots/`, { method: 'PUT', body });
    first.kill('SIGTERM');
    await first.ended;

    const [, again] = await run('0', '--state', state).until(LISTENS);
    const listed = await fetch(`${again}/bots/`, { method: 'POST', body: '{}' });
    rmSync(state, { recursive: true });

    expect(await listed.json()).toMatchObject({ botSummaries: [{ botName: 'Kept' }] });
  });

  it('meets trouble with --faults', async () => {
    const [, url] = await run('0', '--faults', 'rate=1,kinds=throttling,retry-after=9').until(LISTENS);
    const refused = await fetch(`${url}/bots/`, { method: 'POST', body: '{}' });

    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '9']);
  });

  it.each<[string[], number, string]>([
    [['--fault', 'rate=1'], 2, "Unknown option '--fault'"],
    [['--faults', 'rate=2'], 2, "Faults 'rate=2' are not understood"],
    [['--port', 'http'], 2, "'http' is no port"],
    [['--lambda', 'http://127.0.0.1:3002'], 2, '--function <name>'],
    [['--state', MAIN], 1, "Lex Local can't start: "],
    [['--definition', 'nowhere'], 1, 'There is no file or folder'],
    [['--definition', MAIN], 1, 'no zip archive'],
    [['--definition', path.dirname(MAIN)], 1, 'neither a bot.json nor the Manifest.json'],
    [['--lambda', 'nowhere.ts'], 1, 'There is no module'],
    [['--lambda', path.join(LEX_LOCAL, 'locale-name.ts')], 1, 'exports no function handler; it exports localeName'],
  ])('%p stops the start with exit code %i, saying why', async (args, code, why) => {
    const lex = run('0', ...args);
    const [message] = await lex.until(/.+\n(?:See lex-local --help\.\n)?$/);

    expect(message).toContain(why);
    expect(await lex.ended).toEqual([code, null]);
  });

  it.each([
    ['--help', /^Usage: lex-local \[options\]/],
    ['--version', /^\d+\.\d+\.\d+\n/],
  ])('%s answers and ends, also through the command that npm makes', async (option, answer) => {
    const bin = path.join(import.meta.dirname, '../../node_modules/.bin/lex-local');
    const child = spawn(process.execPath, [bin, option], { env: { ...process.env, NODE_OPTIONS: '' } });
    children.push(child);
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));

    expect(await once(child, 'close')).toEqual([0, null]);
    expect(output).toMatch(answer);
  });

  it('begins with the bot of --definition, whose function is the module of --lambda', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lex-local-hook-'));
    const hook = path.join(folder, 'front-desk.ts');
    writeFileSync(
      hook,
      `export const desk = async (event: { sessionState: object }, context: { functionName: string }) => ({
        sessionState: { ...event.sessionState, dialogAction: { type: 'Close' } },
        messages: [{ contentType: 'PlainText', content: context.functionName }],
      });`,
    );
    const lex = run('0', '--definition', HOTEL, '--lambda', hook, '--handler', 'desk');
    const [ready] = await lex.until(/"event":"bot-ready".+\n/);
    const { botId = '', url = '' } =
      /(?<url>http:\/\/127\.0\.0\.1:\d+) --bot-id (?<botId>\w+)/.exec(ready)?.groups ?? {};
    const body = JSON.stringify({ text: 'book a room' });
    const session = `${url}/bots/${botId}/botAliases/TSTALIASID/botLocales/en_US/sessions/me/text`;
    const answer = await fetch(session, { method: 'POST', body });
    const [turn] = await lex.until(/\{[^\n]+"event":"turn".+\n/);
    rmSync(folder, { recursive: true });

    expect(await answer.json()).toMatchObject({ messages: [{}, { content: 'front-desk' }] });
    expect(JSON.parse(turn)).toMatchObject({ level: 'info', event: 'turn', intent: 'BookRoom' });
  });
});
