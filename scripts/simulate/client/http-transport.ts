import { Agent, request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ChatRequest, ChatResponse, Transport } from './transport.ts';

const TIMEOUT_MS = 60_000;

/**
 * The chat's API over HTTP. Each person calls from an address of their own: all of 127.0.0.0/8 is this machine, so the
 * API sees as many networks as there are people, and keeps its limits for each as it would for real ones.
 *
 * @param url of the HTTP API, such as http://127.0.0.1:3000
 */
export function createHttpTransport(url: string): { readonly transport: Transport; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 16 });
  const transport: Transport = (request) =>
    new Promise((resolve, reject) => {
      const outgoing = send(
        `${url}/chat/conversations${request.path}`,
        {
          ...{ agent, method: request.method, headers: headersOf(request) },
          ...{ localAddress: request.network, timeout: TIMEOUT_MS },
        },
        (response) => {
          text(response).then((body) => resolve(toResponse(response.statusCode ?? 0, body)), reject);
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer within ${String(TIMEOUT_MS)} ms.`)));
      outgoing.on('error', reject);
      outgoing.end(request.body);
    });
  return { transport, close: () => agent.destroy() };
}

const headersOf = ({ token, headers, body }: ChatRequest): Record<string, string> => ({
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  ...headers,
});

function toResponse(status: number, body: string): ChatResponse {
  if (body === '') return { status, content: {} };
  try {
    const content = JSON.parse(body) as ChatResponse['content'];
    // API Gateway says 503 where a function ends without an answer; serverless-offline tells of it with 200.
    return 'errorType' in content ? { status: 503, content: { code: 'function-failed' } } : { status, content };
  } catch {
    return { status, content: { code: 'not-json' } };
  }
}
