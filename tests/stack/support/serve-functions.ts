import { type HttpServer, serve } from '../../../local/stack/http/serve.ts';

type Handler = (event: unknown) => Promise<unknown>;

/** Lambda's Invoke API over functions of a test, by name. */
export function serveFunctions(functions: Readonly<Record<string, Handler>>): Promise<HttpServer> {
  return serve(0, async ({ path, body }) => {
    const handler = functions[path.split('/')[3] ?? ''];
    try {
      return { status: 200, body: JSON.stringify(await handler?.(JSON.parse(body))) };
    } catch (error) {
      const headers = { 'x-amz-function-error': 'Unhandled' };
      return { status: 200, headers, body: JSON.stringify({ errorMessage: String(error) }) };
    }
  });
}
