import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CallCounter {
  readonly url: string;
  /** The calls that have passed since the last time that it was asked, as `METHOD /path`. */
  taken(): string[];
  stop(): void;
}

/** Stands before a server and notes what passes. */
export async function countCalls(target: string): Promise<CallCounter> {
  let calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    calls.push(`${method} ${url}`);
    const passed = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
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
