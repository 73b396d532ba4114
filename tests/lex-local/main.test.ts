import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';

const MAIN = path.join(import.meta.dirname, '../../local/lex/main.ts');
const LISTENS = /listens on (http:\/\/127\.0\.0\.1:(\d+))/;
const children: ChildProcess[] = [];

afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Runs the command line; `until` waits for the first output that matches. */
function run(port: string) {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, NODE_OPTIONS: '', LEX_LOCAL_PORT: port } });
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
  it.each(['SIGTERM', 'SIGINT'] as const)('listens and ends on %s', async (signal) => {
    const lex = run('0');
    const [, url] = await lex.until(LISTENS);
    const health = await fetch(`${url}/health`);
    lex.kill(signal);

    expect(health.status).toBe(200);
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
});
