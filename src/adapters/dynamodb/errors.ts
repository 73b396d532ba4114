/** What is stored does not have the shape that this version writes or upgrades: never answered with a default. */
export class ItemCorruptError extends Error {
  readonly code = 'item-corrupt';
  readonly retryable = false;

  constructor(table: string, options: ErrorOptions) {
    super(`An item of the ${table} table does not parse.`, options);
    this.name = 'ItemCorruptError';
  }
}

/** DynamoDB could not be reached, or refused for reasons of load. */
export class StorageUnavailableError extends Error {
  readonly code = 'storage-unavailable';
  readonly retryable = true;

  constructor(operation: string, options: ErrorOptions) {
    super(`${operation} failed.`, options);
    this.name = 'StorageUnavailableError';
  }
}

/** Runs one call to DynamoDB and wraps its failure once; `expected` names the errors that the caller turns into outcomes. */
export async function callDynamo<T>(
  operation: string,
  call: () => Promise<T>,
  expected: readonly string[] = [],
): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof Error && expected.includes(cause.name)) throw cause;
    throw new StorageUnavailableError(operation, { cause });
  }
}

/** True for the error of a write whose condition doesn't hold; `callDynamo` has to expect it. */
export const isRefusedCondition = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';
