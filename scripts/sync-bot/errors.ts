/** Exit codes of `npm run sync-bot`. */
export const EXIT_CODES = { done: 0, usage: 1, aws: 2, build: 3 } as const;

/** What ends a run, in words for the person who started it. `code` says whose turn it is. */
export class SyncBotError extends Error {
  readonly code: Exclude<keyof typeof EXIT_CODES, 'done'>;

  constructor(code: SyncBotError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SyncBotError';
    this.code = code;
  }
}

/** `AccessDeniedException: User … is not authorized`, whatever was thrown. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' || error.name === '' ? error.message : `${error.name}: ${error.message}`;
}

export const isNamed = (error: unknown, ...names: string[]) => error instanceof Error && names.includes(error.name);
