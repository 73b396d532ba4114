import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LambdaClient } from '@aws-sdk/client-lambda';

interface Received {
  readonly path: string;
  readonly body: unknown;
}

export interface LambdaApi {
  readonly client: LambdaClient;
  /** Every request so far. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** How the API answers one request; one that is never ended hangs. */
export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server on this machine that answers as Lambda's Invoke API would, and a real client for it. */
export async function startLambdaApi(answer: Answering): Promise<LambdaApi> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: JSON.parse(text) });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new LambdaClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });

  return {
    client,
    received,
    async close() {
      client.destroy();
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

/** Refuses as Lambda does: with a status and the error's name. */
export const refusing =
  (status: number, name: string): Answering =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': name })
      .end(JSON.stringify({ Type: 'User', Message: 'No.' }));
