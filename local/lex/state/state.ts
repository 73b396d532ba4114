import path from 'node:path';
import type { BotRecord } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';
import type { Session, Sessions } from '../runtime/sessions.ts';
import { claimState, releaseState } from './claim.ts';
import { createFolder, readFolder } from './folder.ts';
import { isKeptBot, keepBot, restoreBot } from './kept-bots.ts';
import { isKeptSession, keepSession, sessionFileOf } from './kept-sessions.ts';

/** What a restart goes on with. */
export interface Restored {
  bots: BotRecord[];
  issuedIds: number;
  /** By key, the longest unused first. */
  sessions: [string, Session][];
}

export const NOTHING: Restored = { bots: [], issuedIds: 0, sessions: [] };

const botsIn = (directory: string): string => path.join(directory, 'bots');
const sessionsIn = (directory: string): string => path.join(directory, 'sessions');

/**
 * Reads a state folder, which is this process' own from now on.
 *
 * @throws StateInUseError; DamagedStateError naming the file
 */
export function readState(directory: string): Restored {
  const kept = readFolder(botsIn(directory), isKeptBot);
  const sessions = readFolder(sessionsIn(directory), isKeptSession);
  claimState(directory);
  return {
    bots: kept.map(restoreBot),
    issuedIds: kept.reduce((most, { issuedIds }) => Math.max(most, issuedIds), 0),
    sessions: sessions
      .sort((one, other) => one.session.lastUsed - other.session.lastUsed)
      .map(({ key, session }) => [key, session]),
  };
}

/** Writes each change of bots and sessions to the folder from now on. The function that it returns ends that. */
export function keepState(
  directory: string,
  store: BotStore,
  sessions: Sessions,
  report: (error: unknown) => void,
): () => Promise<void> {
  const botOf = (botId: string) => {
    const bot = store.bots.get(botId);
    return bot && keepBot(bot, store.issuedIds());
  };
  const keys = new Map<string, string>();
  const sessionOf = (file: string) => {
    const key = keys.get(file) ?? '';
    keys.delete(file);
    const session = sessions.get(key);
    return session && keepSession(key, session);
  };
  const bots = createFolder(botsIn(directory), botOf, report);
  const conversations = createFolder(sessionsIn(directory), sessionOf, report);
  store.saved = (botId) => bots.changed(botId);
  sessions.saved = (key) => {
    keys.set(sessionFileOf(key), key);
    conversations.changed(sessionFileOf(key));
  };
  return async () => {
    await Promise.all([bots.close(), conversations.close()]);
    releaseState(directory);
  };
}
