import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface AwsApi {
  /** What a real client needs to reach it. */
  readonly clientConfig: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** Every request so far. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** How the API answers one request; one that is never ended hangs. */
export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server on this machine that answers as a service of AWS would. */
export async function startAwsApi(answer: Answering): Promise<AwsApi> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text) });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    clientConfig: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    },
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers 200 with this payload. */
export const answering =
  (payload: string, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(payload);

/** Refuses as AWS does: with a status and the error's name. */
export const refusing =
  (status: number, name: string): Answering =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': name })
      .end(JSON.stringify({ __type: name, Type: 'User', Message: 'No.', message: 'No.' }));

export const hanging: Answering = () => undefined;
export const cutting: Answering = (response) => void response.socket?.destroy();
export const cuttingHalfway: Answering = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"MessageId":', () => response.socket?.destroy());
};
