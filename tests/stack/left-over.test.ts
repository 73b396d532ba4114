import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EMULATOR } from '../../local/stack/dynamodb/emulator.ts';
import { findJava } from '../../local/stack/dynamodb/find-java.ts';
import { endLeftOvers, noteDatabase } from '../../local/stack/dynamodb/left-over.ts';
import { answers, startDynamoDbLocal } from '../../local/stack/dynamodb/start-dynamodb-local.ts';
import { isAlive } from '../../local/stack/lifecycle/is-alive.ts';
import { lookUpProcess } from '../../local/stack/lifecycle/look-up-process.ts';
import { findFreePort } from '../../local/stack/ports/find-free-port.ts';
import { freePorts, pidOfDatabase, runNode, SLS } from './support/run-program.ts';

let directory: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'smart-commerce-left-over-'));
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(directory, { recursive: true, force: true });
});

function run(program: string, words: readonly string[]): ChildProcess & { readonly pid: number } {
  // What it writes beside itself, as DynamoDB Local does, goes with the folder.
  const child = spawn(program, words, {
    stdio: 'ignore',
    cwd: directory,
    env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' },
  });
  running.push(child);
  return child as ChildProcess & { readonly pid: number };
}

const isNoted = (pid: number) => existsSync(join(directory, '.local', 'databases', String(pid)));

describe('endLeftOvers', () => {
  it('ends a DynamoDB Local without a guard, so that its port is free at once', async () => {
    const port = await findFreePort();
    const java = run(findJava(process.env), [
      '-jar',
      EMULATOR.jar,
      '-inMemory',
      '-disableTelemetry',
      '-port',
      String(port),
    ]);
    noteDatabase(directory, java.pid);
    while (!(await answers(`http://127.0.0.1:${port}`))) await pause(50);

    expect(await endLeftOvers(directory)).toEqual([java.pid]);

    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false);
    expect(isNoted(java.pid)).toBe(false);
  }, 30_000);

  it('leaves one that is in use, and its note', async () => {
    const port = await findFreePort();
    const database = await startDynamoDbLocal({ port, directory });

    expect(await endLeftOvers(directory)).toEqual([]);

    expect(await answers(database.url)).toBe(true);
    expect(isNoted(database.pid)).toBe(true);
    await database.stop();
    expect(isNoted(database.pid)).toBe(false);
  }, 30_000);

  it('leaves any other program that has the process id by now', async () => {
    const other = run(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'DynamoDBLocal.jar']);
    await once(other, 'spawn');
    noteDatabase(directory, other.pid);

    expect(await endLeftOvers(directory)).toEqual([]);

    expect(isAlive(other.pid)).toBe(true);
    expect(isNoted(other.pid)).toBe(false);
  });

  it('has nothing to do where nothing was started', async () => {
    expect(await endLeftOvers(directory)).toEqual([]);
  });
});

describe('npm start, after one that was killed together with the guard of its database', () => {
  it('ends the database that was left over, and comes up on the same ports', async () => {
    const ports = await freePorts();
    const killed = runNode([SLS, 'offline', 'start'], ports);
    running.push(killed.child);
    await killed.says('SmartCommerce is ready');
    const database = pidOfDatabase(ports);
    const guard = lookUpProcess(database)!.parent;
    // Held first, as it is quicker than a second signal otherwise.
    process.kill(guard, 'SIGSTOP');
    killed.child.kill('SIGKILL');
    await killed.ended;
    process.kill(guard, 'SIGKILL');
    while (lookUpProcess(database)?.parent === guard) await pause(20);
    expect(isAlive(database)).toBe(true);

    const next = runNode([SLS, 'offline', 'start'], ports);
    running.push(next.child);
    await next.says('SmartCommerce is ready');

    expect(next.output()).toContain(`left over (process ${database})`);
    expect(pidOfDatabase(ports)).not.toBe(database);
    next.child.kill('SIGINT');
    expect(await next.ended).toBe(0);
  }, 90_000);
});
