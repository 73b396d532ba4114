import http from 'node:http';
import net from 'node:net';

/** Writes bytes to a socket, ends it and returns what came back. */
export function exchange(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (data) => (received += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}

export interface RawRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** A request whose path and body nobody has tidied up; undefined when the server cut the connection. */
export function request(port: number, raw: RawRequest): Promise<{ status: number; error: string } | undefined> {
  return new Promise((resolve) => {
    const { method, path, body } = raw;
    const isChunked = 'transfer-encoding' in raw.headers;
    const headers = isChunked ? raw.headers : { ...raw.headers, 'content-length': String(body.length) };
    const sent = http.request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      response.resume();
      response.on('close', () =>
        resolve({ status: response.statusCode ?? 0, error: String(response.headers['x-amzn-errortype']) }),
      );
    });
    sent.on('error', () => resolve(undefined));
    sent.end(body);
  });
}
