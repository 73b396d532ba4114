import { type HttpAnswer, type HttpServer, serve } from '../http/serve.ts';
import type { Service, ServiceFunction } from '../service/describe-service.ts';
import { invokeFunction } from './invoke-function.ts';

const INVOCATIONS = /^\/2015-03-31\/functions\/([^/]+)\/invocations/;

/**
 * The Lambda Invoke API over the functions in this process, for single invocations: `sls offline` brings its own.
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function startLambdaLocal(service: Service): Promise<HttpServer> {
  return serve(0, async ({ path, body, headers }) => {
    const asked = decodeURIComponent(INVOCATIONS.exec(path)?.[1] ?? '');
    const invoked = service.functions.find(({ name }) => name === asked);
    if (!invoked) return functionNotFound(asked);
    if (headers['x-amz-invocation-type'] === 'Event') return queued(service, invoked, body);
    try {
      return json(200, await invokeFunction(service, invoked, JSON.parse(body || '{}')));
    } catch (error) {
      return unhandled(error);
    }
  });
}

/** An event nobody waits for: Lambda has it, and what becomes of it is the function's own to log. */
function queued(service: Service, invoked: ServiceFunction, body: string): HttpAnswer {
  void invokeFunction(service, invoked, JSON.parse(body || '{}')).catch(() => undefined);
  return { status: 202, body: '' };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body ?? null),
});

const functionNotFound = (name: string) =>
  json(
    404,
    { Type: 'User', Message: `Function not found: ${name}` },
    { 'x-amzn-errortype': 'ResourceNotFoundException' },
  );

function unhandled(thrown: unknown): HttpAnswer {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const body = { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
  return json(200, body, { 'x-amz-function-error': 'Unhandled' });
}
