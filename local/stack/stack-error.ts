/** Something the person at the keyboard can put right; the message says what and how, a stack trace would only hide it. */
export class StackError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StackError';
    this.code = code;
  }
}
