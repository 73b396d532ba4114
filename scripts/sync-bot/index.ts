export type { SyncBotDependencies, SyncBotOptions } from './options.ts';
export type { Action, Plan } from './plan/action.ts';
export { explainAction } from './plan/describe-plan.ts';
export { EXIT_CODES, SyncBotError } from './errors.ts';
export type { SyncBotResult } from './session.ts';
export { syncBot } from './sync-bot.ts';
