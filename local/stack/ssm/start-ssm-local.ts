import { type HttpAnswer, type HttpRequest, type HttpServer, serve } from '../http/serve.ts';
import { OPERATIONS, SsmRefusal } from './operations.ts';
import { createParameterStore } from './parameter-store.ts';

interface SsmLocalOptions {
  readonly region: string;
  /** Secrets that are there from the start: value by parameter name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** A stand-in for the part of SSM Parameter Store that the project uses, in memory, on any free port. */
export function startSsmLocal({ region, secrets }: SsmLocalOptions): Promise<HttpServer> {
  const store = createParameterStore(region);
  for (const [name, value] of Object.entries(secrets)) store.put(name, value, 'SecureString');

  return serve(0, (request) => {
    const name = operationName(request);
    const operation = OPERATIONS[name];
    if (!operation)
      return answer(501, { __type: 'NoStandIn', message: `The local SSM stand-in has no operation "${name}".` });
    try {
      return answer(200, operation(store, JSON.parse(request.body || '{}') as Record<string, unknown>));
    } catch (error) {
      return refuse(error);
    }
  });
}

function refuse(error: unknown): HttpAnswer {
  if (error instanceof SsmRefusal) return answer(400, { __type: error.code, message: error.message });
  if (error instanceof SyntaxError)
    return answer(400, { __type: 'SerializationException', message: 'The body is no JSON.' });
  throw error;
}

function operationName({ headers }: HttpRequest): string {
  const target = headers['x-amz-target'];
  return typeof target === 'string' ? (target.split('.')[1] ?? '') : '';
}

const answer = (status: number, body: object): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});
