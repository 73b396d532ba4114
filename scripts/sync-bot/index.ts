export type { SyncBotOptions } from './options.ts';
export type { SyncBotResult } from './session.ts';
export { syncBot } from './sync-bot.ts';
