import type { Piece, TranscriptLine } from '#business/chat/index';
import { answerTo } from './answers.ts';

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** The connection breaks instead of an answer. */
  readonly isLost?: boolean;
}

/** What happens to the next message, once: it is lost before or after it was acted on, or refused with a code. */
export type Fault =
  | { readonly kind: 'lost-before' | 'lost-after' | 'outcome-unknown' }
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string; readonly retryAfterSeconds?: number };

interface Kept {
  readonly lines: TranscriptLine[];
  readonly answers: Map<string, readonly Piece[]>;
  isOver: boolean;
}

const problem = (status: number, code: string, more: object = {}): FakeAnswer => ({
  status,
  body: { code, detail: 'For people.', ...more },
});
const OVER = problem(401, 'conversation-over');

/** A chat API that speaks docs/chat-api.md, of which faults can be ordered. Its clock may differ from the page's. */
export function createFakeChat(clock: { aheadMs: number }) {
  const conversations = new Map<string, Kept>();
  const faults: Fault[] = [];
  /** Every message that came, also those that came again; and which were acted on. */
  const came: { messageId: string; text: string; gpc?: boolean }[] = [];
  const acted: string[] = [];
  const inbox = { messages: [] as object[], unread: 0, readUpTo: '' };
  const ratings: number[] = [];

  const now = () => Date.now() + clock.aheadMs;
  const nowIso = () => new Date(now()).toISOString();
  const fresh = (id: string) => ({ token: `token-${id}-${now()}`, expiresAtIso: nowIso(), nowIso: nowIso() });

  function take(id: string, kept: Kept, messageId: string, text: string) {
    const known = kept.answers.get(messageId);
    if (known) return known;
    acted.push(text);
    const pieces = answerTo(text, now());
    kept.answers.set(messageId, pieces);
    kept.lines.push({ from: 'customer', messageId, text, atIso: nowIso() });
    kept.lines.push({ from: 'bot', inReplyTo: messageId, pieces, atIso: nowIso() });
    return pieces;
  }

  function message(id: string, kept: Kept, body: { messageId: string; text: string; gpc?: boolean }): FakeAnswer {
    came.push(body);
    const { messageId, text } = body;
    const fault = faults.shift();
    if (fault?.kind === 'lost-before') return { status: 0, isLost: true };
    if (fault?.kind === 'refuse') {
      const { status, code, retryAfterSeconds } = fault;
      return problem(status, code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
    }
    const pieces = take(id, kept, messageId, text);
    if (fault?.kind === 'lost-after') return { status: 0, isLost: true };
    if (fault?.kind === 'outcome-unknown') return problem(503, 'outcome-unknown');
    return { status: 200, body: { messageId, pieces, ...fresh(id) } };
  }

  function begin(): FakeAnswer {
    const conversationId = `c-${conversations.size + 1}`;
    conversations.set(conversationId, { lines: [], answers: new Map(), isOver: false });
    return { status: 201, body: { conversationId, ...fresh(conversationId) } };
  }

  function answer(method: string, path: string, token: string, body: unknown): FakeAnswer {
    if (`${method} ${path}` === 'POST /chat/conversations') return begin();
    const [, id = '', rest = ''] = /^\/chat\/conversations\/([^/]+)\/?(\w*)$/.exec(path) ?? [];
    const kept = conversations.get(id);
    if (!kept || kept.isOver || !token.startsWith(`Bearer token-${id}-`)) return OVER;
    const routes: Readonly<Record<string, () => FakeAnswer>> = {
      'POST messages': () => message(id, kept, body as { messageId: string; text: string }),
      'GET messages': () => ({ status: 200, body: { lines: kept.lines, nowIso: nowIso() } }),
      'GET inbox': () => ({ status: 200, body: { messages: inbox.messages, unread: inbox.unread } }),
      'POST inbox': () => {
        inbox.readUpTo = (body as { readUpToIso: string }).readUpToIso;
        inbox.unread = 0;
        return { status: 200, body: { unread: 0 } };
      },
      'POST rating': () => ({
        status: 200,
        body: { rating: ratings[ratings.push((body as { rating: number }).rating) - 1] },
      }),
      'DELETE ': () => {
        conversations.delete(id);
        return { status: 204 };
      },
    };
    return routes[`${method} ${rest}`]?.() ?? problem(404, 'not-found');
  }

  return {
    answer,
    conversations,
    came,
    acted,
    inbox,
    ratings,
    failNext: (...next: Fault[]) => void faults.push(...next),
    endAll: () => conversations.forEach((kept) => (kept.isOver = true)),
  };
}

export type FakeChat = ReturnType<typeof createFakeChat>;
