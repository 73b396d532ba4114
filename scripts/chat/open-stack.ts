import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

interface OpenStack {
  readonly lexUrl: string;
  /** Ends the stack if it was started here. */
  readonly close: () => Promise<void>;
}

const READY = 'SmartCommerce is ready';
const KEPT_CHARACTERS = 4_000;

interface OpenStackOptions {
  readonly lexPort: number;
  /** Where serverless.yml is. */
  readonly directory: string;
  readonly log: (line: string) => void;
  /** Called when a stack that was started here ends by itself. */
  readonly onDeath: () => void;
}

/** The stack that runs on this port, or one started for this conversation. */
export async function openStack({ lexPort, directory, log, onDeath }: OpenStackOptions): Promise<OpenStack> {
  const lexUrl = `http://127.0.0.1:${lexPort}`;
  if (await isHealthy(lexUrl)) return { lexUrl, close: () => Promise.resolve() };

  log('Starting the local stack for this conversation …');
  const stack = spawnStack(directory);
  await untilReady(stack);
  stack.once('exit', onDeath);
  const close = async () => {
    stack.removeListener('exit', onDeath);
    await end(stack);
  };
  return { lexUrl, close };
}

async function isHealthy(lexUrl: string): Promise<boolean> {
  return fetch(`${lexUrl}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function spawnStack(directory: string): ChildProcess {
  const sls = createRequire(import.meta.url).resolve('serverless/bin/serverless.js');
  return spawn(process.execPath, [sls, 'offline', 'start'], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @throws Error with what the stack has said when it ends instead */
async function untilReady(stack: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-KEPT_CHARACTERS);
      if (said.includes(READY)) resolve();
    };
    stack.stdout?.on('data', listen);
    stack.stderr?.on('data', listen);
    stack.once('exit', () => reject(new Error(`The local stack did not start:\n${said.trim()}`)));
  });
}

async function end(stack: ChildProcess): Promise<void> {
  if (stack.exitCode !== null || stack.signalCode !== null) return;
  const ended = once(stack, 'exit');
  stack.kill('SIGTERM');
  await ended;
}
