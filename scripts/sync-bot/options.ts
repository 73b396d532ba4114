import type { Progress } from './progress/progress.ts';

/** What a run is asked for; the names are those of the command line. */
export interface SyncBotOptions {
  /** Deployment stage; `local` against an endpoint on this machine, else `dev`. */
  readonly stage?: string | undefined;
  /** Work out what would change and change nothing. */
  readonly plan?: boolean | undefined;
  /** Build the locales as they are in Lex and do nothing else. */
  readonly buildOnly?: boolean | undefined;
  /** Delete slots, intents and slot types that aren't defined; else they are kept and told. */
  readonly prune?: boolean | undefined;
  /** Delete versions that no alias uses, but for the newest so many (1 or more); all are kept by default. */
  readonly keepVersions?: number | undefined;
  /** Instead of the stack's output LexRouterArn. */
  readonly lambdaArn?: string | undefined;
  /** Instead of the stack's output BotRoleArn. */
  readonly roleArn?: string | undefined;
  /** Switch all hooks off, so that the bot speaks its own prompts and texts only. */
  readonly noLambda?: boolean | undefined;
  /** Of the Lex models API; else what the AWS SDK finds in the environment. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  /** Folder of the definition; bot-definition of this repository by default. */
  readonly definition?: string | undefined;
  /** Gets a line of plain text for every step and change. */
  readonly onProgress?: ((line: string) => void) | undefined;
}

/** What a run uses of the world; each has a default. */
export interface SyncBotDependencies {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Instead of lines to `onProgress`. */
  readonly progress?: Progress;
}
