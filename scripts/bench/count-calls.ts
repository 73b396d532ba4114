import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './round-trips.ts';

export interface CallCounter {
  readonly url: string;
  /** The calls that have passed since the last time that it was asked. */
  taken(): Call[];
  stop(): void;
}

/** Stands before a server and notes what passes. */
export async function countCalls(target: string): Promise<CallCounter> {
  let calls: { name: string; startedAt: number; endedAt?: number }[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const call: (typeof calls)[number] = {
      name: operationOf(headers) ?? `${method} ${url}`,
      startedAt: performance.now(),
    };
    calls.push(call);
    const passed = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.once('finish', () => (call.endedAt = performance.now()));
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = calls;
      calls = [];
      return taken;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** DynamoDB's calls all go to one path: the operation is in a header, after the version of the API. */
const operationOf = (headers: IncomingHttpHeaders): string | undefined =>
  headers['x-amz-target']?.toString().split('.').at(-1);
