import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Service, ServiceFunction } from '../service/describe-service.ts';
import { StackError } from '../stack-error.ts';

type Handler = (event: unknown, context: object) => unknown;

/**
 * Runs one function in this process, from its TypeScript source.
 *
 * @returns what the handler returns
 * @throws what the handler throws; an Error when it takes longer than its timeout in serverless.yml
 */
export async function invokeFunction(service: Service, invoked: ServiceFunction, event: unknown): Promise<unknown> {
  const handler = await loadHandler(service, invoked);
  const timeout = timeOut(invoked);
  try {
    return await Promise.race([handler(event, lambdaContext(invoked)), timeout.expired]);
  } finally {
    timeout.clear();
  }
}

/** All functions' variables together: in one process they share them, and the names that two have mean the same. */
export function functionEnvironment({ functions, region }: Service): Record<string, string> {
  const merged = functions.map(({ environment }) => environment);
  return Object.assign({ AWS_REGION: region }, ...merged) as Record<string, string>;
}

async function loadHandler({ directory }: Service, { handler }: ServiceFunction): Promise<Handler> {
  const [path, exported] = splitHandler(handler);
  const module = (await import(pathToFileURL(join(directory, `${path}.ts`)).href)) as Record<string, unknown>;
  const found = module[exported];
  if (typeof found === 'function') return found as Handler;
  throw new StackError('handler-missing', `${path}.ts exports no function "${exported}", yet serverless.yml names it.`);
}

function splitHandler(handler: string): [path: string, exported: string] {
  const dot = handler.lastIndexOf('.');
  return [handler.slice(0, dot), handler.slice(dot + 1)];
}

function lambdaContext({ name, timeoutSeconds }: ServiceFunction): object {
  const endsAt = performance.now() + timeoutSeconds * 1_000;
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(endsAt - performance.now())),
  };
}

function timeOut({ key, timeoutSeconds }: ServiceFunction) {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${key} timed out after ${timeoutSeconds} seconds.`)),
      timeoutSeconds * 1_000,
    );
  });
  return { expired, clear: () => clearTimeout(timer) };
}
