/** The command line is wrong. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** What the command line names can't be used. */
export class StartError extends Error {
  readonly code = 'start';
}
