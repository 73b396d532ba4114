import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../../local/stack/ports/find-free-port.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const SLS = createRequire(import.meta.url).resolve('serverless/bin/serverless.js');

export interface Program {
  readonly child: ChildProcess;
  stdout(): string;
  /** Standard output and standard error as they came. */
  output(): string;
  /** Waits until the output holds the text; throws with the output when the program ends before. */
  says(text: string): Promise<void>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a Node program of the project in a shell that is logged in to production, as a careless person's may be. */
export function runNode(words: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): Program {
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...carelessShell(), ...env } });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);

  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  return {
    child,
    stdout: () => stdout,
    output: () => output,
    ended,
    async says(text) {
      while (!output.includes(text)) {
        if (hasEnded) throw new Error(`Ended without saying "${text}":\n${output}`);
        await pause(20);
      }
    },
  };
}

/** Ports that nobody uses now, by the variables that choose them. */
export async function freePorts(): Promise<Record<string, string>> {
  const names = ['HTTP_API_PORT', 'LAMBDA_API_PORT', 'LEX_LOCAL_PORT', 'DYNAMODB_LOCAL_PORT'];
  const ports: Record<string, string> = {};
  for (const name of names) ports[name] = String(await findFreePort());
  return ports;
}

/** Command lines of running programs that mention a text. */
export function programsMentioning(text: string): string[] {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(text));
}

/** Waits until no running program mentions a text any more. */
export async function untilNoneMentions(text: string): Promise<void> {
  while (programsMentioning(text).length > 0) await pause(50);
}

function carelessShell(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AWS_|NODE_OPTIONS|npm_|JEST_)/.test(name));
  return { ...Object.fromEntries(inherited), AWS_PROFILE: 'production', AWS_SESSION_TOKEN: 'token-of-production' };
}
