import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from './fields-of.ts';
import type { Exchange } from './recording.ts';

/** What a provider does about keys, which no recording has to repeat. */
export interface KeyRules {
  readonly keyOf: (headers: IncomingMessage['headers'], fields: Readonly<Record<string, string>>) => string | undefined;
  /** The answer to a key that comes with another request than the first time. */
  readonly reused: { readonly status: number; readonly body: unknown };
}

export interface RecordedApi {
  readonly port: number;
  /** How many requests came. */
  requests(): number;
  stop(): Promise<void>;
}

/**
 * Plays exchanges in their order to a real client. A repeated key gets its first answer again and takes no exchange.
 * A request that doesn't fit the next exchange is answered with 418, which no client here understands.
 */
export async function playRecording(exchanges: readonly Exchange[], rules: KeyRules): Promise<RecordedApi> {
  const answered = new Map<string, { readonly asked: Asked; readonly exchange: Exchange }>();
  let next = 0;
  let requests = 0;

  function choose(key: string | undefined, asked: Asked): Answer {
    const before = key === undefined ? undefined : answered.get(key);
    if (before) return isDeepStrictEqual(before.asked, asked) ? again(before.exchange) : rules.reused;
    const exchange = exchanges[next];
    if (!exchange || !fits(exchange, asked)) return unexpected(asked, exchange);
    next += 1;
    if (key !== undefined && exchange.response.status !== TOO_MANY) answered.set(key, { asked, exchange });
    if (exchange.response.lost === 'in-silence') return 'none';
    return exchange.response.lost ? 'lost' : exchange.response;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    requests += 1;
    const url = new URL(request.url ?? '', 'http://provider.example');
    const fields = fieldsOf(url, await text(request));
    const key = rules.keyOf(request.headers, fields);
    send(response, choose(key, { method: request.method, path: url.pathname, fields }));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Turned away before anybody looks at the key. */
const TOO_MANY = 429;

type Answer = 'lost' | 'none' | Pick<Exchange['response'], 'status' | 'body' | 'headers'>;

const again = ({ response }: Exchange): Answer => (response.lost === 'always' ? 'lost' : response);

interface Asked {
  readonly method: string | undefined;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

const fits = ({ request }: Exchange, { method, path, fields }: Asked): boolean =>
  request.method === method &&
  request.path === path &&
  Object.entries(request.holds ?? {}).every(([name, value]) => fields[name] === value);

const unexpected = (asked: Asked, exchange: Exchange | undefined) => ({
  status: 418,
  body: { error: { message: `Expected ${JSON.stringify(exchange?.request)}, got ${JSON.stringify(asked)}` } },
});

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'lost') return void response.destroy();
  if (answer === 'none') return;
  const { status, body, headers } = answer;
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
