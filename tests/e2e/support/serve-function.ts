import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebAnswer } from '../../../src/functions/web-page.ts';

/** A function behind an HTTP API of its own, on a free port of this machine. */
export async function serveFunction(handle: (event: unknown) => Promise<WebAnswer>) {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const { statusCode, headers, body } = await handle({
        rawPath: pathname,
        rawQueryString: search.slice(1),
        headers: request.headers,
        requestContext: { http: { method: request.method, sourceIp: '127.0.0.1' } },
        body: await text(request),
      });
      response.writeHead(statusCode, headers).end(body);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
