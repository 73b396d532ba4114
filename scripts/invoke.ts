import { join } from 'node:path';
import { cutOffAws } from '../local/stack/environment/cut-off-aws.ts';
import { applyLocalEnvironment } from '../local/stack/environment/local-environment.ts';
import { invokeFunction } from '../local/stack/functions/invoke-function.ts';
import { watchParent } from '../local/stack/lifecycle/watch-parent.ts';
import { readPorts } from '../local/stack/ports/ports.ts';
import type { Service, ServiceFunction } from '../local/stack/service/describe-service.ts';
import { resolveService } from '../local/stack/service/resolve-service.ts';
import { StackError } from '../local/stack/stack-error.ts';
import { startForInvocation } from '../local/stack/start/start-for-invocation.ts';
import { readEvent } from './invoke/read-event.ts';
import { keepOutputForResponse } from './invoke/responses-only.ts';

const USAGE = 'Usage: npm run invoke -- <function> <event.json>';

/** `npm run invoke`: one function, one event, the response as JSON on standard output and everything else beside it. */
async function invoke([functionKey, eventFile]: readonly string[]): Promise<string> {
  if (!functionKey || !eventFile) throw new StackError('usage', USAGE);
  const { dynamoDbUrl } = cutOffAws(process.env);

  const [event, service] = await Promise.all([readEvent(eventFile), resolveService(join(import.meta.dirname, '..'))]);
  const invoked = findFunction(service, functionKey);
  const lexPort = readPorts(process.env).lexLocal;
  const surroundings = await startForInvocation({ service, lexPort, dynamoDbUrl, log: console.error });
  try {
    applyLocalEnvironment(surroundings.environment, process.env);
    return JSON.stringify(await invokeFunction(service, invoked, event), null, 2);
  } finally {
    await surroundings.stop();
  }
}

function findFunction({ functions }: Service, asked: string): ServiceFunction {
  const found = functions.find(({ key, name }) => key === asked || name === asked);
  if (found) return found;
  throw new StackError(
    'function-unknown',
    `There is no function "${asked}". There are: ${functions.map(({ key }) => key).join(', ')}.`,
  );
}

const print = keepOutputForResponse();
watchParent(() => process.exit(1));
try {
  await print(`${await invoke(process.argv.slice(2))}\n`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
