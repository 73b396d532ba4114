/** Files that are no bot. The message names the file and what is wrong with it. */
export class ArchiveError extends Error {
  readonly code = 'archive-wrong';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveError';
  }
}
