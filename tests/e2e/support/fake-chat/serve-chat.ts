import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebAnswer } from '../../../../src/functions/web-page.ts';
import { createFakeChat, type FakeChat } from './fake-chat.ts';

/** The strictest policy that the widget has to live with. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const page = (tags: URLSearchParams): string =>
  `<!doctype html><html lang="en" ${tags.get('html')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title></head>
<body><main><h1>A shop</h1><p><a href="#a">A link before the chat</a></p></main><script type="module" src="/widget.js" data-api="" ${tags.get('attributes')}></script></body></html>`;

/** As the HTTP API hands a request to a function, and its answer back. */
async function respondPage(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  pages: (event: unknown) => Promise<WebAnswer>,
) {
  const { pathname, search } = new URL(url, 'http://localhost');
  const event = { rawPath: pathname, headers, rawQueryString: search.slice(1) };
  const answer: WebAnswer & { isBase64Encoded?: boolean } = await pages(event);
  response.writeHead(answer.statusCode, answer.headers).end(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
}

/**
 * A page with the widget's one script tag, and the fake API behind it. The query says what is in the tags.
 *
 * @param pages what serves everything but the API, instead
 */
export async function serveChat(widgetFile: string, pages?: (event: unknown) => Promise<WebAnswer>) {
  const clock = { aheadMs: 0 };
  let chat = createFakeChat(clock);
  const server = createServer((request, response) => void respond(request, response));

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    if (pages && !pathname.startsWith('/chat/')) return respondPage(request, response, pages);
    if (pathname === '/')
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(page(searchParams));
    if (pathname === '/widget.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(widgetFile));
    const body = await text(request);
    const { authorization = '' } = request.headers;
    const answer = chat.answer(request.method!, pathname, authorization, body === '' ? {} : JSON.parse(body));
    if (answer.isLost) return request.socket.destroy();
    // A browser sends by itself again what breaks off on a connection that was used before.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    return response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    chat: (): FakeChat => chat,
    clock,
    /** For the next test: nobody has said anything, and no fault is ordered. */
    renew() {
      clock.aheadMs = 0;
      chat = createFakeChat(clock);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type ChatServer = Awaited<ReturnType<typeof serveChat>>;
