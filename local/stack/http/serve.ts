import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** The connection is cut instead: the caller never learns what became of its call. */
  readonly isLost?: boolean;
}

export interface HttpServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves on 127.0.0.1; port 0 takes any free one. A handler that throws answers 500 with its message. */
export async function serve(
  port: number,
  handle: (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer,
): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming)
      .then((body) =>
        handle({ method: incoming.method ?? '', path: incoming.url ?? '/', headers: incoming.headers, body }),
      )
      .catch((error: unknown): HttpAnswer => ({ status: 500, body: JSON.stringify({ message: String(error) }) }))
      .then(({ status, headers = {}, body, isLost = false }) =>
        isLost ? outgoing.destroy() : outgoing.writeHead(status, headers).end(body),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
