import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { StackError } from '../stack-error.ts';
import { describeService, type ResolvedConfiguration, type Service } from './describe-service.ts';

const run = promisify(execFile);

/**
 * Reads serverless.yml through the framework itself, for programs that aren't its plugins.
 *
 * @param directory where serverless.yml is
 * @throws StackError when the framework can't resolve it
 */
export async function resolveService(directory: string, stage = 'local'): Promise<Service> {
  const sls = createRequire(import.meta.url).resolve('serverless/bin/serverless.js');
  try {
    const { stdout } = await run(process.execPath, [sls, 'print', '--format', 'json', '--stage', stage], {
      cwd: directory,
    });
    return describeService(JSON.parse(stdout) as ResolvedConfiguration, directory);
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    throw new StackError('service-unreadable', `serverless.yml can't be read:\n${stderr}${stdout}`.trim(), {
      cause: error,
    });
  }
}
