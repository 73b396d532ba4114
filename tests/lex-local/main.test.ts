import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ROLE_ARN } from './support/deploy.ts';

const MAIN = path.join(import.meta.dirname, '../../local/lex/main.ts');
const LISTENS = /listens on (http:\/\/127\.0\.0\.1:(\d+))/;
const children: ChildProcess[] = [];

afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Runs the command line; `until` waits for the first output that matches. */
function run(port: string, ...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', LEX_LOCAL_PORT: port },
  });
  children.push(child);
  let output = '';
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const read = (data: Buffer) => {
        output += data.toString();
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
    });
  return { until, ended: once(child, 'exit'), kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

describe('the command line', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('listens, says where the inspector is, and ends on %s', async (signal) => {
    const lex = run('0');
    const [, url, inspector = ''] = await lex.until(/listens on (\S+)\n.*talk to bots at (\S+)/);
    const [health, page] = await Promise.all([fetch(`${url}/health`), fetch(inspector)]);
    lex.kill(signal);

    expect([health.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await lex.ended).toEqual([0, null]);
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

  it.each([[['--fault', 'rate=1']], [['--faults', 'rate=2']], [['--state', MAIN]]])(
    '%p stops the start, saying why',
    async (args) => {
      const lex = run('0', ...args);
      const [message] = await lex.until(/Lex Local can't start: .+/);

      expect(message.length).toBeGreaterThan("Lex Local can't start: ".length);
      expect(await lex.ended).toEqual([1, null]);
    },
  );
});
