import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

export interface ConverseApi {
  readonly client: BedrockRuntimeClient;
  /** Every request's path and body so far. */
  readonly received: readonly { readonly path: string; readonly body: unknown }[];
  close(): Promise<void>;
}

/** How the API answers one request; one that is never ended hangs. */
export type AnsweringStream = (stream: ServerHttp2Stream) => void;

/** A server on this machine that answers as Bedrock's Converse API would, and a real client for it. */
export async function startConverseApi(answer: AnsweringStream): Promise<ConverseApi> {
  const received: { path: string; body: unknown }[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on('session', (session) => sessions.add(session));
  server.on('stream', (stream, headers) => {
    let text = '';
    stream.setEncoding('utf8');
    // A client that gives up resets its stream: that is what some cases are about.
    stream.on('error', () => undefined);
    stream.on('data', (chunk: string) => (text += chunk));
    stream.on('end', () => {
      received.push({ path: headers[':path'] ?? '', body: JSON.parse(text) });
      answer(stream);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new BedrockRuntimeClient({
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
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with what the model says in its message. */
export const saying =
  (...content: readonly object[]): AnsweringStream =>
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end(
      JSON.stringify({ output: { message: { role: 'assistant', content } }, stopReason: 'tool_use', usage: {} }),
    );
  };

/** Refuses as Bedrock does: with a status and the error's name. */
export const refusingStream =
  (status: number, name: string): AnsweringStream =>
  (stream) => {
    stream.respond({ ':status': status, 'content-type': 'application/json', 'x-amzn-errortype': name });
    stream.end(JSON.stringify({ message: 'No.' }));
  };
