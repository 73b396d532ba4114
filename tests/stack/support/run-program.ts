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

/**
 * Starts a Node program of the project in a shell that is logged in to production, as a careless person's may be.
 *
 * @param input all that it gets to read; `open` for a standard input that the test writes to and nobody ends
 */
export function runNode(words: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): Program {
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...carelessShell(), ...env } });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  if (input !== 'open') child.stdin.end(input);

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
  const names = [
    'HTTP_API_PORT',
    'LAMBDA_API_PORT',
    'LEX_LOCAL_PORT',
    'INBOX_PORT',
    'BUYERS_PORT',
    'S3_LOCAL_PORT',
    'DYNAMODB_LOCAL_PORT',
  ];
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

interface RunningProgram {
  readonly pid: number;
  readonly commandLine: string;
}

/** Programs that a program has started. */
export function childrenOf(parent: number): RunningProgram[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const programs = lines.map((line) => line.trim().split(/\s+/));
  return programs
    .filter(([, ppid]) => Number(ppid) === parent)
    .map(([pid, , ...words]) => ({ pid: Number(pid), commandLine: words.join(' ') }));
}

/** Process id of the DynamoDB Local on these ports, not of its guard. */
export function pidOfDatabase(ports: Readonly<Record<string, string>>): number {
  const mention = `-port ${ports['DYNAMODB_LOCAL_PORT']}`;
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes(mention) && !one.includes('end-with-parent'));
  return Number(line?.trim().split(' ')[0]);
}

/** Waits until no running program mentions a text any more. */
export async function untilNoneMentions(text: string): Promise<void> {
  while (programsMentioning(text).length > 0) await pause(50);
}

function carelessShell(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AWS_|NODE_OPTIONS|npm_|JEST_)/.test(name));
  return { ...Object.fromEntries(inherited), AWS_PROFILE: 'production', AWS_SESSION_TOKEN: 'token-of-production' };
}
