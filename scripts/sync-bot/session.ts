import type { BotDefinition } from '../bot-definition/index.ts';
import type { SyncBotOptions } from './options.ts';
import type { Sleep } from './apply/patience.ts';
import type { Plan } from './plan/action.ts';
import type { Progress } from './progress/progress.ts';
import type { Lex } from './state/lex.ts';
import type { Clients } from './target/clients.ts';
import type { Target } from './target/target.ts';

/** What a run has found out and got hold of before it asks Lex anything. */
export interface Session {
  readonly options: SyncBotOptions;
  readonly definition: BotDefinition;
  readonly target: Target;
  readonly botName: string;
  readonly clients: Clients;
  readonly lex: Lex;
  readonly progress: Progress;
  readonly sleep: Sleep;
}

export interface SyncBotResult {
  readonly botName: string;
  /** Absent when the bot was only planned, and isn't there yet. */
  readonly botId: string | undefined;
  /** Of the first alias defined; absent like `botId`. */
  readonly botAliasId: string | undefined;
  /** Whether anything was written, to Lex or about the bot. */
  readonly changed: boolean;
  readonly plan: Plan;
}
