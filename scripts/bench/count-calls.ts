import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CallCounter {
  readonly url: string;
  /** How many calls have passed since the last time that it was asked. */
  taken(): number;
  stop(): void;
}

/** Stands before a server and counts what passes. */
export async function countCalls(target: string): Promise<CallCounter> {
  let calls = 0;
  const server = createServer((incoming, outgoing) => {
    calls += 1;
    const { method, headers, url = '/' } = incoming;
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
      calls = 0;
      return taken;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
