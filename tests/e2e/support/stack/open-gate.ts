import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { findFreePort } from '../../../../local/stack/ports/find-free-port.ts';

export interface Gate {
  readonly url: string;
  /** Nobody answers any more, as when the server is down; what is under way is cut. */
  close(): Promise<void>;
  reopen(): Promise<void>;
  /** From now on, its calls come from another network. */
  move(): void;
  stop(): Promise<void>;
}

/**
 * A way to the stack: it comes as from a network of its own, so that no two tests share their limits, and it can be cut.
 * All of 127.0.0.0/8 is this machine.
 */
export async function openGate(stackPort: number): Promise<Gate> {
  const port = await findFreePort();
  const sockets = new Set<Socket>();
  let localAddress = anAddress();
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const server = createServer((from) => {
    const to = connect({ port: stackPort, host: '127.0.0.1', localAddress });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.once('close', () => (sockets.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  const reopen = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  await reopen();
  return {
    url: `http://127.0.0.1:${port}`,
    close,
    reopen,
    move() {
      localAddress = anAddress();
      cut();
    },
    stop: () => (server.listening ? close() : Promise.resolve()),
  };
}

const anAddress = (): string => {
  const part = () => 1 + Math.floor(Math.random() * 250);
  return `127.${part()}.${part()}.${part()}`;
};
