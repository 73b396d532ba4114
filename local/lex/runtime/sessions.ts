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
  /** The session as it is kept, idle or not. */
  get(key: string): Session | undefined;
  save(key: string, session: Session): void;
  remove(key: string): void;
  /** Runs one request at a time for a session; a second one meanwhile is a ConflictException. */
  exclusively<T>(key: string, run: () => T | Promise<T>): Promise<T>;
  /** Called with the key of a session after each change of it, its end included. */
  saved(key: string): void;
}

const MILLISECONDS = 1000;
const MAX_SESSIONS = 10_000;

export function createSessions(now: () => number, restored: [string, Session][] = []): Sessions {
  const stored = new Map(restored);
  const busy = new Set<string>();
  const remove = (key: string): void => {
    if (stored.delete(key)) sessions.saved(key);
  };
  const sessions: Sessions = {
    find(key, ttlSeconds) {
      const session = stored.get(key);
      if (session && now() - session.lastUsed <= ttlSeconds * MILLISECONDS) return session;
      remove(key);
      return undefined;
    },
    get: (key) => stored.get(key),
    save(key, session) {
      stored.delete(key); // so that the map stays ordered by last use
      stored.set(key, session);
      sessions.saved(key);
      const [oldest] = stored.keys();
      if (stored.size > MAX_SESSIONS && oldest !== undefined) remove(oldest);
    },
    remove,
    async exclusively(key, run) {
      if (busy.has(key)) throw conflict('Another request is using this session.');
      busy.add(key);
      try {
        return await run();
      } finally {
        busy.delete(key);
      }
    },
    saved: () => undefined,
  };
  return sessions;
}

export const newMemory = (): Memory => ({
  sessionAttributes: {},
  activeContexts: [],
  retries: 0,
  originatingRequestId: randomUUID(),
  turns: 0,
});
