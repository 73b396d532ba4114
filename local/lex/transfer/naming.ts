import { ApiError } from '../errors.ts';

/** Runs `write`; an error of the API then names the file whose content it refuses. */
export function naming<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.code, error.status, `${file}: ${error.message}`, error.headers);
  }
}
