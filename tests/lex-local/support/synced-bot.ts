import { syncBot, type SyncBotOptions } from '../../../scripts/sync-bot/index.ts';
import type { Chat, Clinic } from './clinic.ts';
import { chatOn } from './clinic.ts';

let conversations = 0;

/** Pushes a definition as `npm run sync-bot` does. @returns new conversations with the alias that it defines */
export async function syncedBot(clinic: Clinic, definition: string, options: SyncBotOptions): Promise<() => Chat> {
  const synced = await syncBot({ endpoint: clinic.lex.url, definition, ...options }, { environment: {} });
  const { botId = '', botAliasId = '' } = synced;
  return () =>
    chatOn(clinic, { botId, botAliasId, localeId: 'en_US', sessionId: `conversation-${(conversations += 1)}` });
}
