import http from 'node:http';
import http2 from 'node:http2';
import type net from 'node:net';
import { createFront } from './front.ts';
import type { HttpRequest, HttpResponse, IncomingRequest, OutgoingResponse } from './exchange.ts';
import { readRequest, writeResponse } from './exchange.ts';
import { errorResponse } from './respond.ts';

export type Respond = (request: HttpRequest) => Promise<HttpResponse>;

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/** Serves HTTP/1.1 and HTTP/2 cleartext on one port. `respond` may throw: the error becomes a modelled answer. */
export async function startServer(host: string, port: number, respond: Respond): Promise<RunningServer> {
  const serve = (incoming: IncomingRequest, outgoing: OutgoingResponse): void => {
    readRequest(incoming)
      .then(respond)
      .catch(errorResponse)
      .then((response) => writeResponse(outgoing, response))
      .catch(() => outgoing.destroy());
  };
  const http2Server = http2.createServer(serve);
  http2Server.on('sessionError', () => undefined);
  const front = createFront(http.createServer(serve), http2Server);
  const sockets = new Set<net.Socket>();
  front.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await listen(front, host, port);
  return {
    port: (front.address() as net.AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listen(server: net.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
