/** An error that SQS itself would return, by its name in the API. */
export class SqsRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'SqsRefusal';
    this.code = code;
    this.status = status;
  }
}

export const invalidValue = (name: string, value: unknown): SqsRefusal =>
  new SqsRefusal('InvalidParameterValue', `Value ${JSON.stringify(value)} for parameter ${name} is invalid.`);
