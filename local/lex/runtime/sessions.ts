import { randomUUID } from 'node:crypto';
import type { Memory, Message } from '../dialog/state.ts';
import { conflict } from '../errors.ts';

/** A conversation of one client with one alias and locale. Times are epoch milliseconds. */
export interface Session {
  memory: Memory;
  /** The build that the conversation began with: a change of the draft ends the conversations that use it. */
  buildId: string;
  botVersion: string;
  lastUsed: number;
  messages: Message[];
  interpretations: object[];
}

export interface Sessions {
  /** The session, unless it was idle for longer than its time to live. */
  find(key: string, ttlSeconds: number): Session | undefined;
  save(key: string, session: Session): void;
  remove(key: string): void;
  /** Runs one request at a time for a session; a second one meanwhile is a ConflictException. */
  exclusively<T>(key: string, run: () => T | Promise<T>): Promise<T>;
}

const MILLISECONDS = 1000;
const MAX_SESSIONS = 10_000;

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  const busy = new Set<string>();
  return {
    find(key, ttlSeconds) {
      const session = sessions.get(key);
      if (session && now() - session.lastUsed <= ttlSeconds * MILLISECONDS) return session;
      sessions.delete(key);
      return undefined;
    },
    save(key, session) {
      sessions.delete(key); // so that the map stays ordered by last use
      sessions.set(key, session);
      const [oldest] = sessions.keys();
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
    },
    remove: (key) => void sessions.delete(key),
    async exclusively(key, run) {
      if (busy.has(key)) throw conflict('Another request is using this session.');
      busy.add(key);
      try {
        return await run();
      } finally {
        busy.delete(key);
      }
    },
  };
}

export const newMemory = (): Memory => ({
  sessionAttributes: {},
  activeContexts: [],
  retries: 0,
  originatingRequestId: randomUUID(),
  turns: 0,
});
