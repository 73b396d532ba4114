/** What a pull is asked for; the names are those of the command line. */
export interface PullOptions {
  readonly stage?: string | undefined;
  /** Name of the bot in Lex; else that of bot-definition at the stage. */
  readonly bot?: string | undefined;
  /** Folder to make; `bot-definition-<stage>` by default. */
  readonly folder?: string | undefined;
  /** Folder of a definition to overwrite, instead of making one. */
  readonly into?: string | undefined;
  /** Say what would be written, and write nothing. */
  readonly plan?: boolean | undefined;
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
}

export interface PullDependencies {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly say?: (line: string) => void;
}
