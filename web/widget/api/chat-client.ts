import type { Piece, TranscriptLine } from '#business/chat/index';
import type { Conversation, InboxMessage } from '../state/chat-state.ts';
import { failureOf, type Outcome } from './outcome.ts';

export interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly nowIso: string;
}

export interface Answer {
  readonly messageId: string;
  readonly pieces: readonly Piece[];
  readonly token: string;
  readonly nowIso: string;
}

export interface ChatClient {
  begin(): Promise<Outcome<Begun>>;
  send(to: Conversation, message: { readonly messageId: string; readonly text: string }): Promise<Outcome<Answer>>;
  history(of: Conversation): Promise<Outcome<{ readonly lines: readonly TranscriptLine[]; readonly nowIso: string }>>;
  inbox(of: Conversation): Promise<Outcome<{ readonly messages: readonly InboxMessage[]; readonly unread: number }>>;
  markRead(of: Conversation, readUpToIso: string): Promise<Outcome<{ readonly unread: number }>>;
  rate(of: Conversation, rating: number): Promise<Outcome<{ readonly rating: number }>>;
  remove(of: Conversation): Promise<Outcome<unknown>>;
}

export interface ClientPorts {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Where the API is, without a slash at its end. */
  readonly api: string;
  readonly nowMs: () => number;
  /** Who is logged in to the shop, if anybody. */
  readonly shopToken: () => string | undefined | Promise<string | undefined>;
  /** Whether the browser says that nothing of the customer's may be sold. */
  readonly gpc: boolean;
}

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly conversation?: Conversation;
  readonly body?: object;
}

/** Longer than the server takes for its slowest answer. */
const PATIENCE_MS = 40_000;

/** The chat's HTTP API, as docs/chat-api.md states it. Failures are outcomes; nothing is thrown. */
export function createChatClient(ports: ClientPorts): ChatClient {
  const ask = <Answer>(request: Request): Promise<Outcome<Answer>> => askApi(ports, request);
  const of = (conversation: Conversation, rest = '') => ({
    conversation,
    path: `/chat/conversations/${encodeURIComponent(conversation.id)}${rest}`,
  });
  return {
    begin: () => ask({ method: 'POST', path: '/chat/conversations', body: {} }),
    send: (to, { messageId, text }) =>
      ask({ method: 'POST', ...of(to, '/messages'), body: { messageId, text, ...(ports.gpc && { gpc: true }) } }),
    history: (conversation) => ask({ method: 'GET', ...of(conversation, '/messages') }),
    inbox: (conversation) => ask({ method: 'GET', ...of(conversation, '/inbox') }),
    markRead: (conversation, readUpToIso) =>
      ask({ method: 'POST', ...of(conversation, '/inbox'), body: { readUpToIso } }),
    rate: (conversation, rating) => ask({ method: 'POST', ...of(conversation, '/rating'), body: { rating } }),
    remove: (conversation) => ask({ method: 'DELETE', ...of(conversation) }),
  };
}

async function askApi<Answer>(ports: ClientPorts, { method, path, conversation, body }: Request) {
  try {
    const shopToken = await ports.shopToken();
    const headers = {
      ...(body && { 'content-type': 'application/json' }),
      ...(conversation && { authorization: `Bearer ${conversation.token}` }),
      ...(shopToken && { 'x-shop-token': shopToken }),
    };
    const sentAtMs = ports.nowMs();
    const response = await ports.fetch(`${ports.api}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await readOutcome<Answer>(response, sentAtMs);
  } catch {
    return { kind: 'lost' } as const;
  }
}

async function readOutcome<Answer>(response: Response, sentAtMs: number): Promise<Outcome<Answer>> {
  if (response.status === 204) return { kind: 'answered', answer: {} as Answer, sentAtMs };
  if (response.ok) return { kind: 'answered', answer: (await response.json()) as Answer, sentAtMs };
  const problem: unknown = await response.json().catch(() => ({}));
  return failureOf(response.status, typeof problem === 'object' && problem !== null ? problem : {});
}
