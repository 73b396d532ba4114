import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLexLocal } from '../../../local/lex/index.ts';

/** What the proxy does with a request: hand it on, lose it, or hand it on and lose the answer. */
export type Fate = 'pass' | 'lose' | 'lose-answer';

export interface LexThroughProxy {
  /** Where the models API answers, by way of the proxy. */
  readonly url: string;
  /** Every request so far, as `METHOD /path`. */
  readonly requests: string[];
  /** How many requests were under way at the same time, at most. */
  mostAtOnce(): number;
  /** Decides from now on; `writes` counts the changing requests since then, this one included. */
  decide(fateOf: (request: string, writes: number) => Fate): void;
  close(): Promise<void>;
}

/** Whether a request changes something: the models API lists by POST to a collection, and builds by POST to a locale. */
export function isWrite(told: string): boolean {
  const [method = '', path = ''] = told.split(' ');
  if (method === 'POST') return /\/botlocales\/[^/]+\/?$/.test(path);
  return method === 'PUT' || method === 'DELETE';
}

/** Lex Local behind a proxy that writes down requests and can break off, as a killed run or a lost network would. */
export async function startLexThroughProxy(): Promise<LexThroughProxy> {
  const lex = await startLexLocal({ port: 0 });
  const proxy = await startProxy(lex.url);
  const close = async () => {
    await proxy.close();
    await lex.close();
  };
  return { ...proxy, close };
}

/** The same before a Lex Local that runs already, wherever it is. */
export async function startProxy(target: string): Promise<LexThroughProxy> {
  const requests: string[] = [];
  let open = 0;
  let mostOpen = 0;
  let writes = 0;
  let fateOf: (request: string, writes: number) => Fate = () => 'pass';
  const server = createServer((incoming, outgoing) => {
    const told = `${incoming.method} ${incoming.url}`;
    requests.push(told);
    mostOpen = Math.max(mostOpen, (open += 1));
    outgoing.once('close', () => (open -= 1));
    if (isWrite(told)) writes += 1;
    const fate = fateOf(told, writes);
    if (fate === 'lose') incoming.socket.destroy();
    else handOn(incoming, outgoing, { target, losesAnswer: fate === 'lose-answer' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => mostOpen,
    decide: (decision) => {
      writes = 0;
      fateOf = decision;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function handOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { target, losesAnswer }: { target: string; losesAnswer: boolean },
): void {
  const { method = 'GET', headers, url = '/' } = incoming;
  const onward = request(new URL(url, target), { method, headers }, (answer) => {
    if (losesAnswer) {
      answer.resume();
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}
