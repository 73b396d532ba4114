/** Something else than a message of a channel was in the queue. */
export class ChannelMessageInvalidError extends Error {
  readonly code = 'channel-message-invalid';
  readonly retryable = false;

  constructor() {
    super('The queue brought no message of a channel.');
    this.name = 'ChannelMessageInvalidError';
  }
}

/** Others of the same person are before it, or somebody couldn't be reached: it comes again. */
export class NotAnsweredYetError extends Error {
  readonly code = 'channel-not-answered-yet';
  readonly retryable = true;

  constructor() {
    super('A message of a channel could not be answered yet.');
    this.name = 'NotAnsweredYetError';
  }
}
