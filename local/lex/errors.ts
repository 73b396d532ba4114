/** An answer of the API that is a modelled exception: the name and status that the AWS SDK turns into an error class. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

const error = (code: string, status: number) => (message: string) => new ApiError(code, status, message);

export const validationError = error('ValidationException', 400);
export const serializationError = error('SerializationException', 400);
export const quotaExceeded = error('ServiceQuotaExceededException', 402);
export const notFound = error('ResourceNotFoundException', 404);
export const conflict = error('ConflictException', 409);
export const preconditionFailed = error('PreconditionFailedException', 412);
export const requestTooLong = error('RequestTooLongException', 413);
export const dependencyFailed = error('DependencyFailedException', 424);
export const unknownOperation = error('UnknownOperationException', 404);
export const notImplemented = error('NotImplementedException', 501);
