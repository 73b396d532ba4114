import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../../stack/support/run-program.ts';
import { noteStack } from './stack.ts';

declare global {
  var e2eStack: { readonly process: ChildProcess; readonly folder: string } | undefined;
}

/** Starts what `npm start` starts, on free ports, and doesn't wait for it: the tests of the shop do. */
export default async function globalSetup(): Promise<void> {
  const root = process.cwd();
  const serverless = createRequire(join(root, 'package.json')).resolve('serverless/bin/serverless.js');
  const folder = mkdtempSync(join(tmpdir(), 'smart-commerce-e2e-'));
  const log = join(folder, 'stack.log');
  const output = openSync(log, 'w');
  const ports = await freePorts();
  const { NODE_OPTIONS: _, ...env } = process.env;

  const stack = spawn(process.execPath, [serverless, 'offline', 'start'], {
    cwd: root,
    env: { ...env, ...ports },
    stdio: ['ignore', output, output],
  });
  globalThis.e2eStack = { process: stack, folder };
  noteStack({ pid: stack.pid!, log, ports });
}
