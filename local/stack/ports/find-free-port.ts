import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Ports that no system gives to outgoing connections by itself: one that is free stays so until somebody asks for it. */
const FIRST = 10_000;
const LAST = 32_000;

/** A port that was free a moment ago, for programs that can't be told to choose one themselves. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST + 1);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
  });
