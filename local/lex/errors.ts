/** An answer of the API that is a modelled exception: the name and status that the AWS SDK turns into an error class. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(code: string, status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

const error = (code: string, status: number) => (message: string) => new ApiError(code, status, message);

export const validationError = error('ValidationException', 400);
export const serializationError = error('SerializationException', 400);
export const quotaExceeded = error('ServiceQuotaExceededException', 402);
export const accessDenied = error('AccessDeniedException', 403);
export const notFound = error('ResourceNotFoundException', 404);
export const conflict = error('ConflictException', 409);
export const preconditionFailed = error('PreconditionFailedException', 412);
export const requestTooLong = error('RequestTooLongException', 413);
export const dependencyFailed = error('DependencyFailedException', 424);
/** What a function returned is no valid response. */
export const invalidResponse = (why: string) =>
  dependencyFailed(`Invalid Lambda Response: Received invalid response from Lambda: ${why}`);
export const internalError = error('InternalServerException', 500);
export const throttled = (message: string, retryAfterSeconds: number) =>
  new ApiError('ThrottlingException', 429, message, { 'retry-after': String(retryAfterSeconds) });
export const unknownOperation = error('UnknownOperationException', 404);
export const notImplemented = error('NotImplementedException', 501);
