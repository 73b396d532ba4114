import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Piece, TranscriptLine } from '#business/chat/index';
import type { ChatResponse, Transport } from './transport.ts';

/** Who talks, and how. */
interface Caller {
  readonly network: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer that came to a message. */
export interface Answer {
  readonly messageId: string;
  readonly status: number;
  /** Of what went wrong. */
  readonly code?: string;
  readonly pieces: readonly Piece[];
}

export type ChatConversation = Awaited<ReturnType<typeof beginConversation>>;

/** How often something is sent again that the API says may be. */
const MOST_TRIES = 3;

/** A client of the chat's API as docs/chat-api.md wants one: tokens renewed, ids of its own, waiting when told to. */
export async function beginConversation({ network, headers }: Caller, transport: Transport) {
  const statuses: number[] = [];
  const ask = async (request: Omit<Parameters<Transport>[0], 'network' | 'headers'>): Promise<ChatResponse> => {
    const response = await transport({ ...request, network, headers });
    statuses.push(response.status);
    return response;
  };
  const { content } = await ask({ method: 'POST', path: '' });
  const conversationId = String(content['conversationId']);
  let token = String(content['token']);

  const messages = `/${conversationId}/messages`;
  async function say(text: string, messageId = newMessageId(), tries = 1): Promise<Answer> {
    const answer = await ask({ method: 'POST', path: messages, token, body: JSON.stringify({ messageId, text }) });
    const { pieces = [], code, retryAfterSeconds } = answer.content as Partial<Said>;
    if (answer.status === 200) token = String(answer.content['token']);
    const isWorthAgain = answer.status === 429 || code === 'unavailable';
    if (isWorthAgain && tries < MOST_TRIES) {
      await pause(1000 * (retryAfterSeconds ?? 1));
      return say(text, messageId, tries + 1);
    }
    return { messageId, status: answer.status, pieces, ...(code !== undefined && { code }) };
  }

  return {
    conversationId,
    /** Of all responses so far. */
    statuses,
    ask,
    say,
    token: () => token,
    rate: (rating: number) =>
      ask({ method: 'POST', path: `/${conversationId}/rating`, token, body: JSON.stringify({ rating }) }),
    async read(): Promise<readonly TranscriptLine[]> {
      const { content: read } = await ask({ method: 'GET', path: messages, token });
      return (read['lines'] ?? []) as readonly TranscriptLine[];
    },
  };
}

interface Said {
  readonly pieces: readonly Piece[];
  readonly code: string;
  readonly retryAfterSeconds: number;
}

export const newMessageId = (): string => randomBytes(16).toString('base64url');
