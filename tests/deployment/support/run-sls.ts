import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../../..');
const SLS = createRequire(import.meta.url).resolve('serverless/bin/serverless.js');

/** Runs the framework as somebody does who has no AWS account: no credentials, no profile, no configuration. */
export async function runSls(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...environment, PATH: process.env['PATH'], HOME: join(tmpdir(), 'nobody'), CI: '1' };
  return promisify(execFile)(process.execPath, [SLS, ...words], { cwd: ROOT, env, maxBuffer: 16_000_000 });
}
